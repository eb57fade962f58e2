import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { form } from "../../src/wire/form.ts";
import { acme, createThing, exportRows, getThing, listThings, trackThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";
import { collect } from "./support.ts";

test("everything works with frozen prototypes, so nothing writes to them", async () => {
  const frozen = [Object.prototype, Array.prototype, Function.prototype, Map.prototype, Promise.prototype];
  for (const each of frozen) Object.freeze(each);
  const { fetch, sent } = stubFetch(({ url, json }) => ({
    status: url.pathname === "/things/404" ? 404 : 200,
    body: url.pathname === "/export" ? '{"n":1}\n' : { data: [1], next: null, json, ["__proto__"]: { polluted: 1 } },
  }));
  const core = new FullCore(acme, { apiKey: "made-up", fetch, hooks: {}, logger: {} });
  const evil = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  await core.call(getThing, "1", evil.constructor.prototype);
  await core.call(createThing, undefined, evil, { headers: JSON.parse('{"__proto__":"x"}') });
  await core.call(trackThing, undefined, evil);
  await core.call({ ...createThing, body: form }, undefined, evil);
  expect((await core.call(getThing, "404").safe()).error?.name).toBe("NotFoundError");
  expect(await core.list(listThings).toArray()).toEqual([1]);
  expect(await collect((await core.call(exportRows)) as AsyncIterable<unknown>)).toEqual([{ n: 1 }]);
  expect(sent).toHaveLength(7);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
