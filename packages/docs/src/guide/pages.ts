import { posix } from "node:path";
import { type Model, overviewOf } from "@carillon/generator";
import { inline } from "../html.ts";
import type { Links } from "../links.ts";
import { sectionOf, withoutTitle, withSiteLinks } from "./readme.ts";

/** Reads a file of the repository. */
export type Read = (path: string) => string;

/**
 * A hand-written page with what it takes from elsewhere, so that no fact is written twice:
 * - `<!-- from: packages/redis/README.md -->` a whole text without its title, or with `#Heading` one section of it;
 * - `<!-- code: packages/recipes/src/koa.ts [Koa] -->` a file as a block of code;
 * - `<!-- vendors -->` the table of vendors.
 */
export function expandPage(text: string, models: readonly Model[], read: Read, links: Links): string {
  const slugs = models.map(({ slug }) => slug);
  return text
    .replace(/<!-- from: ([^#\s]+)(?:#(.+?))? -->/g, (_, path: string, heading?: string) => {
      const whole = read(path);
      const part = heading === undefined ? withoutTitle(whole) : sectionOf(whole, heading);
      return withSiteLinks(part, path, slugs);
    })
    .replace(/<!-- code: (\S+)(?: (\[.+?\]))? -->/g, (_, path: string, label = "") => {
      const language = posix.extname(path).slice(1);
      return `\`\`\`${language} ${label}\n${read(path).trimEnd()}\n\`\`\``;
    })
    .replace(/<!-- vendors -->/g, () => vendorTable(models, links));
}

function vendorTable(models: readonly Model[], links: Links): string {
  const rows = models.map((model) => {
    const { operations, resources, webhookEvents, limits } = overviewOf(model);
    const link = `<a href="${links.vendor(model.slug)}">${model.title}</a>`;
    const cells = [`<code>@carillon/${model.slug}</code>`, operations, resources, webhookEvents, inline(limits)];
    return `<tr><th scope="row">${link}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const heads = ["Vendor", "Package", "Operations", "Resources", "Webhook events", "Limits"];
  return [
    `<table tabindex="0" class="vendors">`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>\n${rows.join("\n")}\n</tbody>`,
    "</table>",
  ].join("\n");
}
