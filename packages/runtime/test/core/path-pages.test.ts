import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { byPage } from "../../src/core/pagination.ts";
import type { Operation } from "../../src/operation.ts";
import { acme } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const list: Operation = {
  id: "things.list",
  method: "GET",
  path: "/things/{page_number}",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

/** What is asked for by a list of four pages. */
async function asked(operation: Operation, query: object | undefined): Promise<string[]> {
  const { fetch, sent } = stubFetch(({ url }) => ({
    body: { data: Number(url.pathname.split("/")[2]) > 4 ? [] : [url.pathname], total: 4 },
  }));
  await new FullCore(acme, { apiKey: "key-made-up", fetch }).list(operation, undefined, query).toArray();
  return sent.map(({ url }) => url.pathname + url.search);
}

test("a list with its page in the path starts where its query says, and counts on from there", async () => {
  expect(await asked(list, { page_number: 3, filter: "a" })).toEqual([
    "/things/3?filter=a",
    "/things/4?filter=a",
    "/things/5?filter=a",
  ]);
  expect(await asked(list, { page_number: "4" })).toEqual(["/things/4", "/things/5"]);
});

test("without one it starts at the first page", async () => {
  const all = ["/things/1", "/things/2", "/things/3", "/things/4", "/things/5"];
  expect(await asked(list, undefined)).toEqual(all);
  expect(await asked(list, { page_number: undefined })).toEqual(all);
});

test("the end by a total is counted from the page that was asked for", async () => {
  const paginate = { ...list.paginate, end: "total", total: "/total" } as Operation["paginate"];
  expect(await asked({ ...list, paginate } as Operation, { page_number: 3 })).toEqual(["/things/3", "/things/4"]);
});
