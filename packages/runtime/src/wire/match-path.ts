import type { Reissue } from "../operation.ts";

/**
 * The values of a template's parameters in a concrete path that ends like it; `undefined` when it does not.
 * @param options.whole the path is the template's and nothing more, but for a trailing slash
 */
export function matchPath(
  template: string,
  pathname: string,
  options: { whole?: boolean } = {},
): Record<string, string> | undefined {
  const names: string[] = [];
  const source = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const match = new RegExp(options.whole ? `^${source}/?$` : `${source}$`).exec(pathname);
  if (!match) return undefined;
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] as string)]));
  } catch {
    return undefined;
  }
}

/** A redirect that names a merged object: the call is sent again with the ids of the new place. */
export const reissue: Reissue = { kind: "reissue", idsIn: (template, pathname) => matchPath(template, pathname) };
