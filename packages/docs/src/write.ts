/** Writes the pages of the site out of the specs, the READMEs and `content`, for VitePress to render. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFiles, loadModels, type Model, openWorkspace } from "@carillon/generator";
import { expandPage } from "./guide/pages.ts";
import { withSiteLinks } from "./guide/readme.ts";
import { baseOf, linksBelow } from "./links.ts";
import { type Page, referencePages } from "./reference/pages.ts";
import { programOf } from "./reference/typescript.ts";
import { placesOf } from "./search/places.ts";
import type { Site } from "./site.ts";

const workspace = openWorkspace();
const home = join(import.meta.dirname, "..");
const content = join(home, "content");
const target = join(home, "pages");
const links = linksBelow(baseOf(process.env));

/** What fits into the column of text without scrolling. */
const COLUMNS = 76;

const read = (path: string): string => readFileSync(join(workspace.root, path), "utf8");

const models = await loadModels(workspace, process.argv.slice(2));
const slugs = models.map(({ slug }) => slug);
const programs = await formatFiles(new Map(models.flatMap(programFiles)), COLUMNS);

const written = readdirSync(content, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path): Page => [path, expandPage(readFileSync(join(content, path), "utf8"), models, read, links)]);

const reference = models.flatMap((model) => {
  const path = `packages/${model.slug}/README.md`;
  const readme = withSiteLinks(read(path), path, slugs).replace(/^# .*/, `# ${model.title}`);
  const own = new Map(
    model.resources
      .flatMap(({ operations }) => operations)
      .map(({ id }) => [id, programs.get(`${model.slug}/${id}.ts`) ?? ""]),
  );
  return referencePages(model, readme, own, links);
});

rmSync(target, { recursive: true, force: true });
cpSync(content, target, { recursive: true });
for (const [path, text] of [...written, ...reference]) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
const site: Site = {
  vendors: models.map(({ slug, title, resources, webhooks }) => ({
    slug,
    title,
    sendsEvents: webhooks !== undefined,
    resources: resources.map(({ name, file }) => ({ name, file })),
  })),
  isWhole: models.length === workspace.vendors().length,
  places: Object.fromEntries(models.flatMap(placesOf)),
};
writeFileSync(join(target, "site.json"), JSON.stringify(site));
console.log(`${written.length} guides and ${reference.length} pages of reference.`);

function programFiles(model: Model): [string, string][] {
  return model.resources.flatMap(({ operations }) =>
    operations.map((operation): [string, string] => [`${model.slug}/${operation.id}.ts`, programOf(model, operation)]),
  );
}
