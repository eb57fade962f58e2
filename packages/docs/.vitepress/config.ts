import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";
import { GUIDES } from "../src/guides.ts";
import { baseOf } from "../src/links.ts";
import { processTerm, tokenize } from "../src/search/words.ts";
import type { Site, SiteVendor } from "../src/site.ts";
import { accessibleTheme } from "./accessible-theme.ts";

const pages = resolve(import.meta.dirname, "../pages");

/** What `src/write.ts` left beside the pages. */
function writtenSite(): Site {
  const path = join(pages, "site.json");
  if (!existsSync(path)) throw new Error("There are no pages. Run `node src/write.ts` first.");
  return JSON.parse(readFileSync(path, "utf8")) as Site;
}

const { vendors, isWhole, places } = writtenSite();
const base = baseOf(process.env);

const vendorSidebar = ({ slug, title, sendsEvents, resources }: SiteVendor): DefaultTheme.SidebarItem[] => [
  {
    text: title,
    items: [
      { text: "Overview", link: `/api/${slug}/` },
      ...(sendsEvents ? [{ text: "Incoming webhooks", link: `/api/${slug}/incoming-webhooks` }] : []),
    ],
  },
  {
    text: "Resources",
    items: resources.map(({ name, file }) => ({ text: name, link: `/api/${slug}/${file}` })),
  },
];

const guideSidebar: DefaultTheme.SidebarItem[] = GUIDES.map(({ text, items }) => ({
  text,
  items: items.map(([file, title]) => ({ text: title, link: `/guide/${file}` })),
}));

export default defineConfig({
  title: "Carillon",
  description: "Typed TypeScript clients for seven customer-messaging APIs",
  lang: "en",
  base,
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: true,
  ignoreDeadLinks: !isWhole,
  // Titles, sidebars and the map of pages in one file, instead of in each of the pages.
  metaChunk: true,
  head: [
    ["link", { rel: "icon", href: `${base}bell.svg`, type: "image/svg+xml" }],
    ["meta", { name: "color-scheme", content: "light dark" }],
  ],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vite: { plugins: [accessibleTheme] },
  themeConfig: {
    logo: { src: "/bell.svg", alt: "" },
    nav: [
      { text: "Guide", link: "/guide/getting-started", activeMatch: "^/guide/" },
      {
        text: "Reference",
        activeMatch: "^/api/",
        items: vendors.map(({ slug, title }) => ({ text: title, link: `/api/${slug}/` })),
      },
    ],
    sidebar: {
      "/guide/": guideSidebar,
      ...Object.fromEntries(vendors.map((vendor) => [`/api/${vendor.slug}/`, vendorSidebar(vendor)])),
    },
    outline: { level: 2 },
    search: {
      provider: "local",
      options: {
        detailedView: false,
        translations: { button: { buttonText: "Search", buttonAriaLabel: "Search" } },
        miniSearch: {
          options: { tokenize, processTerm },
          searchOptions: {
            // Short words are names and methods: one letter makes another of them.
            fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
            prefix: true,
            boost: { title: 4, titles: 2, text: 1 },
            // Few guides stand against many operations whose names hold the same word.
            boostDocument: (id: string) => (id.includes("/guide/") ? 2 : 1),
          },
          _splitIntoSections: (path: string) => places[relative(pages, path)] as never,
        },
      },
    },
    notFound: {
      title: "There is no such page",
      quote: "Nothing rings here. The search knows every operation.",
      linkText: "To the start",
      linkLabel: "To the start",
    },
    docFooter: { prev: false, next: false },
    footer: { message: "MIT" },
  },
});
