import { stubFetch } from "@carillon/config/stub-fetch";
import { type Answer, serve, type TestServer } from "@carillon/config/test-server";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nextLink } from "../../src/core/pagination.ts";
import type { Operation, Pagination } from "../../src/operation.ts";
import { RUNS } from "../proof/runs.ts";
import { listThings } from "../support/acme.ts";
import { type AuthKind, clientOf, failureOf, KINDS, openTrap } from "./support.ts";

// What a server calls the next page is a text that a cursor is read from, and never a place to go to.

let home: TestServer;
let trap: Awaited<ReturnType<typeof openTrap>>;
let next: string;
const fitsHeader = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const answer: Answer = (reply, request) => {
  const isFirst = !request.url.includes("cursor=");
  const link = isFirst && fitsHeader(next) ? { link: `<${next}>; rel="next"` } : undefined;
  reply.writeHead(200, { "content-type": "application/json", ...link });
  reply.end(JSON.stringify({ data: [1], next: isFirst ? next : null }));
};
beforeAll(async () => {
  home = await serve(answer);
  trap = await openTrap();
});
afterAll(() => Promise.all([home.close(), trap.close()]));

const paginated = (over: Partial<Pagination>): Operation => ({
  ...listThings,
  paginate: { ...(listThings.paginate as Pagination), ...over },
});
const lists = [
  ["in the body", listThings],
  ["in the Link header", paginated({ linkHeader: nextLink, next: undefined as never })],
  ["under another name", paginated({ nextParam: "page" })],
] as const;

const hostile = (): string[] => {
  const { port } = trap;
  const here = new URL(home.url).host;
  const places = [
    `http://127.0.0.1:${port}/things`,
    `https://127.0.0.1:${port}/things`,
    `//127.0.0.1:${port}/things`,
    `http://${here}@127.0.0.1:${port}/things`,
    `http://user:pass@${here}/things`,
    `http://127.0.0.2:${here.split(":")[1]}/things`,
    `http://${here}/other/path`,
    `http://${here}/things/../../admin`,
    `HTTP://127.0.0.1:${port}/things`,
    `ftp://127.0.0.1:${port}/things`,
    `ws://127.0.0.1:${port}/things`,
    `http://127。0。0。1:${port}/things`,
    `http://１２７.0.0.1:${port}/things`,
    `http://①②⑦.0.0.1:${port}/things`,
    `http://0x7f.1:${port}/things`,
    `http://2130706433:${port}/things`,
    `http://localhost.:${port}/things`,
    `http://[::ffff:127.0.0.1]:${port}/things`,
    `\\\\127.0.0.1:${port}\\things`,
    `http:\\\\127.0.0.1:${port}\\things`,
    `http:127.0.0.1:${port}/things`,
    "http://169.254.169.254/latest/meta-data",
    "http://раураl.test/things",
    "file:///etc/passwd",
    "../../admin",
    "/admin",
    "?",
  ];
  return [
    ...places.flatMap((place) => [place, `${place}?cursor=c2&page=c2`, `${place}?other=1#?cursor=c2&page=c2`]),
    "javascript:fetch('//evil')",
    "data:text/html,<script>",
    "blob:null/1",
    "http://",
    "http://[",
    "//",
    "\0",
    "c\r\nhost: evil",
  ];
};

async function walk(auth: AuthKind, operation: Operation): Promise<unknown> {
  const list = clientOf(auth, { baseUrl: `${home.url}/base` }).list(operation, undefined, { filter: "a" });
  return list.toArray().then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  );
}

test.each(lists)("a next page %s is never gone to, whatever it says", async (where, operation) => {
  const kinds = KINDS.filter(({ kind }) => kind === "header" || kind === "query");
  for (const auth of kinds) {
    for (const each of hostile()) {
      if (where === "in the Link header" && !fitsHeader(each)) continue;
      next = each;
      home.received.length = 0;
      const failed = await walk(auth, operation);
      expect([each, [undefined, "PaginationError"].includes(failed as undefined)]).toEqual([each, true]);
      expect(home.received.length).toBeGreaterThan(0);
      for (const { url, headers } of home.received) {
        const { pathname, searchParams } = new URL(url, home.url);
        expect([each, pathname, searchParams.get("filter"), headers.host]).toEqual([
          each,
          "/base/things",
          "a",
          new URL(home.url).host,
        ]);
      }
    }
  }
  expect(trap.visits()).toBe(0);
});

test("a cursor in a hostile link is only a cursor", async () => {
  next = `http://127.0.0.1:${trap.port}/admin?cursor=c%2F2%26filter%3Db&filter=b`;
  home.received.length = 0;
  await walk(KINDS[0] as AuthKind, listThings);
  expect(home.received.map(({ url }) => url)).toEqual([
    "/base/things?filter=a",
    "/base/things?filter=a&cursor=c%2F2%26filter%3Db",
  ]);
  expect(trap.visits()).toBe(0);
});

test("a link without its cursor says so", async () => {
  next = "https://evil.test/?other=1";
  const list = clientOf(KINDS[0] as AuthKind, { baseUrl: home.url }).list(listThings);
  const error = await failureOf(list.toArray());
  expect([error.name, error.message]).toEqual(["PaginationError", expect.stringContaining("holds no `cursor`")]);
  expect(error.message).not.toContain("evil");
});

test("any text whatever leads to our own base URL, or nowhere", async () => {
  const auth = KINDS[1] as AuthKind;
  const piece = fc.constantFrom(
    "http:",
    "https:",
    "//",
    "\\",
    "/",
    "@",
    ":",
    "?",
    "#",
    "cursor=",
    "&",
    "..",
    "%2e",
    "evil.test",
    "x",
    "[",
    "]",
    "\t",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      const { fetch, sent } = stubFetch({ body: { data: [1], next: each } }, { body: { data: [2], next: null } });
      const list = clientOf(auth, { fetch, baseUrl: "https://api.acme.test/v1" }).list(listThings);
      const outcome = await list.toArray().catch((error: Error) => error.name);
      expect(Array.isArray(outcome) || outcome === "PaginationError").toBe(true);
      for (const { url } of sent) expect(`${url.origin}${url.pathname}`).toBe("https://api.acme.test/v1/things");
    }),
    { numRuns: Math.min(RUNS / 10, 20_000) },
  );
});
