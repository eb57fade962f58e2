import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launchChromium } from "@carillon/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contrastOf } from "./contrast.ts";
import { builtPages } from "./html.ts";
import { chromiumOrNothing } from "./machine.ts";
import { type Server, serveSite } from "./serve.ts";

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;
type Settings = Parameters<Browser["newContext"]>[0];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chromium = await chromiumOrNothing();

const RESOURCE = "/api/klaviyo/profiles";
const KINDS = [
  "/",
  "/guide/throttling",
  "/guide/webhooks",
  "/api/drift/",
  "/api/front/signatures",
  "/api/braze/incoming-webhooks",
  "/no-such-page",
] as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe.runIf(chromium)("in Chromium", () => {
  let server: Server;
  let browser: Browser;
  /** Errors of the console, of scripts and of requests, and requests that went elsewhere. */
  let problems: string[];

  beforeAll(async () => {
    server = await serveSite();
    browser = await launchChromium(chromium ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function withPage(settings: Settings, run: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...settings });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
    const page = await context.newPage();
    problems = [];
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
    });
    page.on("requestfailed", (request) => {
      // Prefetching that a move to the next page has cut off is no failure.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`${page.url()}: ${request.url()} failed`);
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
        problems.push(`${request.url()} was asked for`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.url().endsWith("/no-such-page"))
        problems.push(`${response.url()}: ${response.status()}`);
    });
    try {
      await run(page);
    } finally {
      await context.close();
    }
  }

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(server.url + path, { waitUntil: "load" });
    await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  };

  async function search(page: Page, words: string): Promise<void> {
    await page.click(".VPNavBarSearch button");
    await page.fill(".search-input", words);
    await page.waitForSelector(".results .result");
  }

  test("the search finds what is meant among its first three, however it is written", async () => {
    const spellings = {
      "profiles.list": "/api/klaviyo/profiles#list",
      "/api/profiles": "/api/klaviyo/profiles#list",
      "create profile": "/api/klaviyo/profiles#create",
      "Klaviyo profiles": "/api/klaviyo/profiles#list",
      listbulkimportjobs: "/api/klaviyo/profiles#listBulkImportJobs",
      "users track braze": "/api/braze/users#track",
      "profiles.lst": "/api/klaviyo/profiles#list",
      retry: "/guide/retries",
    };
    await withPage({}, async (page) => {
      await open(page, "/");
      await search(page, "redis");
      for (const [words, wanted] of Object.entries(spellings)) {
        await page.fill(".search-input", words);
        const links = () =>
          page.$$eval(".results .result", (all) => all.slice(0, 3).map((each) => each.getAttribute("href") ?? ""));
        await expect
          .poll(async () => (await links()).some((link) => link.startsWith(wanted)), { message: words })
          .toBe(true);
      }
      expect(problems).toEqual([]);
    });
  });

  test("what is found is opened with Enter, at its place", async () => {
    await withPage({}, async (page) => {
      await open(page, "/");
      await search(page, "profiles.list");
      await page.waitForFunction(() =>
        document.querySelector(".result.selected")?.getAttribute("href")?.endsWith("#list"),
      );
      await page.keyboard.press("Enter");
      await page.waitForURL("**/api/klaviyo/profiles#list");
      await page.waitForSelector("h2#list");
      await expect
        .poll(() => page.$eval("h2#list", (heading) => Math.abs(heading.getBoundingClientRect().top) < 300))
        .toBe(true);
    });
  });

  test("a tab shows curl, everywhere and on the next page, and is copied as it stands", async () => {
    await withPage({}, async (page) => {
      await open(page, `${RESOURCE}#list`);
      const shown = (operation: string): Promise<string | null> =>
        page.textContent(`.vp-code-group:has(#${operation}-curl) .blocks > :not([style*=none]):visible`);
      expect(await shown("list")).toContain("klaviyo.profiles.list(");
      await page.click('label[for="list-curl"]');
      expect(await shown("list")).toContain("curl");
      expect(await shown("list")).not.toContain("klaviyo.profiles.list(");
      expect(await shown("get")).toContain('curl "https://a.klaviyo.com/api/profiles/');

      await page.hover(".vp-code-group:has(#list-curl) .active");
      await page.click(".vp-code-group:has(#list-curl) .active button.copy");
      await page.waitForSelector("button.copied");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^curl "https:\/\/a\.klaviyo\.com\/api\/profiles/);
      expect(copied).toContain('-H "Authorization: Klaviyo-API-Key $KLAVIYO_API_KEY"');

      await open(page, "/api/braze/users#track");
      expect(await shown("track")).toContain('curl "https://');
      await page.click('label[for="track-typescript"]');
      expect(await shown("track")).toContain("await braze.users.track({");
      expect(problems).toEqual([]);
    });
  });

  test("the dark mode is switched, and kept", async () => {
    await withPage({ colorScheme: "light" }, async (page) => {
      await open(page, "/");
      const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await background();
      await page.click(".VPNavBarAppearance .VPSwitchAppearance");
      await page.waitForFunction(() => document.documentElement.classList.contains("dark"));
      expect(await background()).not.toBe(light);
      await open(page, RESOURCE);
      expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
      expect(problems).toEqual([]);
    });
  });

  test.each(KINDS)("a phone shows %s without moving sideways", async (path) => {
    await withPage(PHONE, async (page) => {
      await open(page, path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const { wide, culprits } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        culprits: [...document.querySelectorAll(".VPContent *")]
          .filter((each) => each.getBoundingClientRect().right > 391 && !each.closest("pre, table, .tabs"))
          .slice(0, 3)
          .map((each) => each.outerHTML.slice(0, 120)),
      }));
      expect({ wide, culprits }).toEqual({ wide: 390, culprits: [] });
    });
  });

  test("the menus of a phone open", async () => {
    await withPage(PHONE, async (page) => {
      await open(page, RESOURCE);
      await page.click(".VPLocalNav .menu");
      await page.waitForSelector(".VPSidebar.open");
      await page.click('.VPSidebar a[href$="/api/klaviyo/segments"]');
      await page.waitForURL("**/api/klaviyo/segments");
      await page.click(".VPNavBarHamburger");
      await page.waitForSelector(".VPNavScreen");
      await page.click('.VPNavScreen a[href$="/guide/getting-started"]');
      await page.waitForURL("**/guide/getting-started");
      expect(problems).toEqual([]);
    });
  });

  test("no page of a sample has an error or asks for anything elsewhere", async () => {
    const all = builtPages()
      .map(({ path }) => path)
      .filter((path) => path !== "/404");
    const sample = [
      ...new Set([...KINDS.slice(0, -1), ...all.filter((_, index) => index % Math.floor(all.length / 30) === 0)]),
    ];
    expect(sample.length).toBeGreaterThanOrEqual(30);
    await withPage({}, async (page) => {
      for (const path of sample) await open(page, path);
      expect(problems).toEqual([]);
    });
  });

  interface Violation {
    id: string;
    impact: string;
    nodes: { target: unknown; failureSummary: string }[];
  }

  /** What axe finds: serious things, and the names of lesser ones. */
  async function audit(page: Page, rules?: readonly string[]): Promise<{ serious: string[]; lesser: string[] }> {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(axe);
    const options = JSON.stringify({ resultTypes: ["violations", "incomplete"], ...(rules ? { runOnly: rules } : {}) });
    const { violations, incomplete } = await page.evaluate<Record<"violations" | "incomplete", Violation[]>>(
      `axe.run(document, ${options}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
    );
    const isSerious = ({ impact }: Violation): boolean => impact === "serious" || impact === "critical";
    const undecided = incomplete.filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes);
    const pale = await page.evaluate<string[]>(
      `(${JSON.stringify(undecided.map(({ target }) => String(target)))}).filter((selector) => {
        const { ratio, needed } = (${contrastOf})(document.querySelector(selector));
        return ratio < needed;
      })`,
    );
    return {
      serious: [
        ...violations
          .filter(isSerious)
          .flatMap(({ id, nodes }) =>
            nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
          ),
        ...pale.map((selector) => `${selector} is too pale`),
      ],
      lesser: violations.filter((each) => !isSerious(each)).map(({ id, nodes }) => `${id} (${nodes.length})`),
    };
  }

  /** In the dark nothing is another but the colours. */
  const RULES = { light: undefined, dark: ["color-contrast", "link-in-text-block"] } as const;

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each(KINDS)("everybody can read %s", async (path) => {
      await withPage({ colorScheme }, async (page) => {
        await open(page, path);
        const { serious, lesser } = await audit(page, RULES[colorScheme]);
        if (lesser.length > 0) console.log(`${path}: ${lesser.join(", ")}`);
        expect(serious).toEqual([]);
      });
    });

    test("everybody can read the search", async () => {
      await withPage({ colorScheme }, async (page) => {
        await open(page, "/");
        await search(page, "create profile");
        const { serious, lesser } = await audit(page, RULES[colorScheme]);
        if (lesser.length > 0) console.log(`search: ${lesser.join(", ")}`);
        expect(serious).toEqual([]);
      });
    });
  });
});
