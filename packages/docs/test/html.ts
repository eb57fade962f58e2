import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./serve.ts";

/** A page of the built site. */
export interface Built {
  /** `/api/klaviyo/profiles` */
  readonly path: string;
  readonly html: string;
}

const pathOf = (file: string): string => `/${file.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1")}`;

/** All pages, sorted. */
export const builtPages = (): Built[] =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({ path: pathOf(file), html: readFileSync(join(DIST, file), "utf8") }));

const fromHtml = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "",
  );

/** What an attribute is set to, in order, all over a page. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-zA-Z][^<>]*?\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => fromHtml(value));

/** Ids, in order. */
export const idsOf = (html: string): string[] => attributes(html, "id");

/** The text of HTML. */
export const textOf = (html: string): string => fromHtml(html.replace(/<[^>]*>/g, ""));
