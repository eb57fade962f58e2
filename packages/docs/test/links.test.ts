import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { attributes, type Built, builtPages, idsOf } from "./html.ts";
import { fileFor } from "./serve.ts";

let pages: Built[];
let ids: Map<string, Set<string>>;

beforeAll(() => {
  pages = builtPages();
  ids = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));
});

const isOutside = (link: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link);

test("every link leads to a page or a file, and every anchor to an id", () => {
  const broken: string[] = [];
  let count = 0;
  for (const { path, html } of pages) {
    for (const link of [...attributes(html, "href"), ...attributes(html, "src")]) {
      if (isOutside(link)) continue;
      count++;
      const { pathname, hash } = new URL(link, `http://site${path}`);
      const target = ids.get(pathname) ?? ids.get(`${pathname}/`);
      const isThere = target
        ? hash === "" || target.has(decodeURIComponent(hash.slice(1)))
        : fileFor(pathname) !== undefined;
      if (!isThere) broken.push(`${path}: ${link}`);
    }
  }
  expect(count).toBeGreaterThan(10_000);
  expect(broken).toEqual([]);
});

test("nothing is loaded from elsewhere", () => {
  const loaded = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/g)].map(([, url = ""]) => ({
      path,
      url,
    })),
  );
  expect(loaded.length).toBeGreaterThan(pages.length);
  expect(loaded.filter(({ url }) => isOutside(url))).toEqual([]);
});

test("no id stands twice on a page", () => {
  const twice = pages.flatMap(({ path, html }) => {
    const all = idsOf(html);
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test("every page says what language it is in, and has one title and one first heading", () => {
  for (const { path, html } of pages.filter(({ path }) => path !== "/404")) {
    expect(html, path).toMatch(/<html lang="en"/);
    expect(html.match(/<title>[^<]+<\/title>/g), path).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
  }
});

test("pages for people are there", () => {
  expect(existsSync(fileFor("/") ?? "")).toBe(true);
  for (const path of ["/guide/getting-started", "/api/klaviyo/", "/api/klaviyo/profiles"])
    expect(ids.has(path)).toBe(true);
});
