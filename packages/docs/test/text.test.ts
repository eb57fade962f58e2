import { describe, expect, test } from "vitest";
import { sectionOf, withSiteLinks } from "../src/guide/readme.ts";
import { inline, oneBlock } from "../src/html.ts";
import { baseOf } from "../src/links.ts";
import { highlight } from "../src/reference/highlight.ts";
import { processTerm, tokenize } from "../src/search/words.ts";

describe("sections of a README", () => {
  const readme = [
    "# Title",
    "## One",
    "text",
    "```sh",
    "## no heading",
    "```",
    "### Inner",
    "more",
    "## Two",
    "- **Point.** What it is.",
    "- **Errors** are one tree.",
  ].join("\n");

  test("go to the next heading of their level, and their own headings are one level up", () => {
    expect(sectionOf(readme, "One")).toBe("text\n```sh\n## no heading\n```\n## Inner\nmore");
    expect(sectionOf(readme, "Inner")).toBe("more");
  });

  test("or are one point of a list", () => {
    expect(sectionOf(readme, "Two/Point")).toBe("What it is.");
    expect(sectionOf(readme, "Two/Errors")).toBe("Errors are one tree.");
  });

  test("must be there", () => {
    expect(() => sectionOf(readme, "Three")).toThrow('"Three"');
    expect(() => sectionOf(readme, "Two/Nothing")).toThrow('"Nothing"');
  });
});

test("links of a README lead into the site, or nowhere", () => {
  const text =
    "[a](../redis/README.md) [b](api.md) [c](src/x.ts) [d](https://example.com) [e](../../CONTRIBUTING.md#how)";
  expect(withSiteLinks(text, "packages/acme/README.md", ["acme"])).toBe(
    "[a](/guide/redis) [b](/api/acme/#resources) c [d](https://example.com) [e](/guide/contributing)",
  );
});

test("words of a spec are no HTML", () => {
  expect(inline('a `b<c>` & "d" **e** https://x.example/y.')).toBe(
    'a <code>b&lt;c&gt;</code> &amp; &quot;d&quot; <strong>e</strong> <a href="https://x.example/y" rel="noreferrer">https://x.example/y</a>.',
  );
});

test("no line of a block is empty, and none is lost", () => {
  expect(oneBlock("a\n\nb\r\n\r\n\r\nc")).toBe("a\n&#10;b\n&#10;&#10;c");
});

test("colours change no letter", () => {
  const code = `import { A } from "a";\nconst x = await a.b("<c>", 1_000); // no "string"\n`;
  const plain = highlight(code, "ts")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  expect(plain).toBe(code);
  expect(highlight("'a $B' \"$C\"", "sh")).toBe(`<span class="s">'a $B'</span> &quot;<span class="t">$C</span>&quot;`);
});

test("names are found whole and in their parts", () => {
  expect(tokenize("profiles.bulkImport GET /api/profiles/{id}")).toEqual([
    "profiles.bulkImport",
    "profiles",
    "bulkImport",
    "bulk",
    "Import",
    "GET",
    "/api/profiles/{id}",
    "api",
    "profiles",
    "id",
  ]);
  expect(["Profiles", "creates", "retries", "status", "address", "GET"].map(processTerm)).toEqual([
    "profile",
    "create",
    "retry",
    "status",
    "address",
    "get",
  ]);
});

test("what is sent to the browser as text stands alone", () => {
  for (const each of [tokenize, processTerm]) {
    const alone = new Function(`return ${each.toString()}`)() as (text: string) => unknown;
    expect(alone("profiles.bulkImport")).toEqual(each("profiles.bulkImport"));
  }
});

test("a folder of the host, however it is written", () => {
  expect([undefined, "", "/", "carillon", "/carillon/"].map((DOCS_BASE) => baseOf({ DOCS_BASE }))).toEqual([
    "/",
    "/",
    "/",
    "/carillon/",
    "/carillon/",
  ]);
});
