/** Where pages are. The site may live below a folder of its host. */
export interface Links {
  /** Ends in a slash. */
  readonly base: string;
  guide(name: string): string;
  vendor(slug: string): string;
  resource(slug: string, file: string): string;
  webhooks(slug: string): string;
}

export function linksBelow(base: string): Links {
  return {
    base,
    guide: (name) => `${base}guide/${name}`,
    vendor: (slug) => `${base}api/${slug}/`,
    resource: (slug, file) => `${base}api/${slug}/${file}`,
    webhooks: (slug) => `${base}api/${slug}/incoming-webhooks`,
  };
}

/** The folder of the host that the site is served from: `DOCS_BASE`, such as `/carillon/`. Default: the host itself. */
export function baseOf(environment: NodeJS.ProcessEnv): string {
  const path = (environment.DOCS_BASE ?? "").replace(/^\/+|\/+$/g, "");
  return path === "" ? "/" : `/${path}/`;
}
