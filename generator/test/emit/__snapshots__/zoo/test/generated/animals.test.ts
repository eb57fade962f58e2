// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { Zoo, type ZooOptions } from "../../src/generated/index.ts";
import { bulk, contract, paging, refusal } from "@carillon/config/contract";

const client = (fetch: typeof globalThis.fetch, own: Partial<ZooOptions> = {}) =>
  new Zoo({ keeper: { name: "test-keeper-name", password: "test-keeper-password" }, tier: "guest", pass: "test-pass", ticket: "test-ticket", signed: { secret: "test-signed-secret", issuer: "test-signed.issuer" }, region: "us", parkId: "p/1", version: "2026-01-01", throttle: false, retry: false, fetch, ...own });

contract("animals.deleteMeal", {
  call: (fetch) => client(fetch, { tier: "owner" }).animals.deleteMeal({ animal_id: 7, meal_id: "m 1@noon" }, { reason: "full" }, { parkId: "other-park" }),
  sends: { method: "DELETE", url: "https://us.zoo.example/api/parks/other-park/animals/7/meals/m%201@noon", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "owner", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { reason: "full" } },
  replies: { status: 204 },
  gives: undefined,
});

contract("animals.exists", {
  call: (fetch) => client(fetch).animals.exists(7),
  sends: { method: "HEAD", url: "https://us.zoo.example/api/animals/7", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200 },
  gives: true,
});

contract("animals.get", {
  call: (fetch) => client(fetch).animals.get(7),
  sends: { method: "GET", url: "https://us.zoo.example/api/animals/7", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, json: { id: 7, name: "Ann" } },
});

contract("animals.getCard", {
  call: (fetch) => client(fetch).animals.getCard(7),
  sends: { method: "GET", url: "https://us.zoo.example/api/animals/7", headers: { accept: "text/vcard", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, type: "text/vcard", text: "FN:Ann" },
  gives: "FN:Ann",
});

contract("animals.getMeal", {
  call: (fetch) => client(fetch).animals.getMeal({ animal_id: 7, meal_id: "m 1@noon" }, undefined, { headers: { "Accept-Language": "de" }, parkId: "other-park" }),
  sends: { method: "GET", url: "https://us.zoo.example/api/parks/other-park/animals/7/meals/m%201@noon", headers: { accept: "text/plain", "zoo-version": "2026-01-01", "accept-language": "de", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, type: "text/plain", text: "Hay" },
  gives: "Hay",
});

contract("animals.import", {
  call: (fetch) => client(fetch).animals.import([{ name: "Ann" }, { name: "Bob" }], { query: { mode: "add" } }),
  sends: { method: "POST", url: "https://us.zoo.example/api/animals:import(all)?mode=add", headers: { accept: "application/vnd.zoo+json", "content-type": "application/vnd.zoo+json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: [{ name: "Ann" }, { name: "Bob" }], fills: "/*/key" },
  replies: { status: 202, type: "application/vnd.zoo+json", json: { id: 7, name: "Ann" } },
});

contract("animals.list", {
  call: (fetch) => client(fetch).animals.list({ "fields[animal]": ["name", "legs"], kinds: ["cat"], q: { legs: [2, 4], name: "A b" }, filter: "equals(name,\"Ann\")", search: { name: "A" } }),
  sends: { method: "GET", url: "https://us.zoo.example/api/parks/p%2F1/animals/1?fields%5Banimal%5D=name%2Clegs&kinds%5B%5D=cat&q%5Blegs%5D%5B%5D=2&q%5Blegs%5D%5B%5D=4&q%5Bname%5D=A%20b&filter=equals(name%2C%22Ann%22)&search=%7B%22name%22%3A%22A%22%7D", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, json: { data: { animals: [{ id: 7, name: "Ann" }] }, count: 1 } },
  gives: { animals: [{ id: 7, name: "Ann" }] },
});

contract("animals.noteDay", {
  call: (fetch) => client(fetch).animals.noteDay(7, { meals: [{ food: "hay" }], walks: [{ metres: 5 }], note: "hot" }),
  sends: { method: "POST", url: "https://us.zoo.example/api/animals/7/days", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { meals: [{ food: "hay" }], walks: [{ metres: 5 }], note: "hot" } },
  replies: { status: 201, json: { failed: [] } },
});

contract("animals.photo", {
  call: (fetch) => client(fetch).animals.photo(7),
  sends: { method: "GET", url: "https://us.zoo.example/api/animals/7/photo", headers: { accept: "image/png", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, type: "image/png", text: "bytes" },
  gives: "bytes",
});

contract("animals.search", {
  call: (fetch) => client(fetch).animals.search({ paging: { after: "x" }, legs: 4 }),
  sends: { method: "POST", url: "https://us.zoo.example/api/animals/search", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { paging: { after: "x" }, legs: 4 } },
  replies: { status: 200, json: { hits: [{ id: 7, name: "Ann" }], next: { after: "abc" } } },
});

contract("animals.uploadPhoto", {
  call: (fetch) => client(fetch).animals.uploadPhoto(7, { to: ["a", "b"], photo: new Blob(["bytes"]) }),
  sends: { method: "POST", url: "https://us.zoo.example/api/animals/7/photo", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, multipart: [["to[0]", "a"], ["to[1]", "b"], ["photo", { file: "bytes" }]] },
  replies: { status: 201 },
  gives: undefined,
});

paging("animals.list", {
  call: (fetch) => client(fetch).animals.list({ per_page: 2 }),
  replies: [{ status: 200, json: { data: { animals: [{ id: 7, name: "Ann", _test_item: "a0" }, { id: 7, name: "Ann", _test_item: "a1" }] }, count: 1 } }, { status: 200, json: { data: { animals: [{ id: 7, name: "Ann", _test_item: "b0" }] }, count: 1 } }],
  second: { method: "GET", url: "https://us.zoo.example/api/parks/p%2F1/animals/2?per_page=2", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  items: [{ id: 7, name: "Ann", _test_item: "a0" }, { id: 7, name: "Ann", _test_item: "a1" }, { id: 7, name: "Ann", _test_item: "b0" }],
});

paging("animals.search", {
  call: (fetch) => client(fetch).animals.search({ paging: {}, legs: 4 }),
  replies: [{ status: 200, json: { hits: [{ id: 7, name: "Ann", _test_item: "a0" }], next: { after: "second-page" } } }, { status: 200, json: { hits: [{ id: 7, name: "Ann", _test_item: "b0" }], next: {} } }],
  second: { method: "POST", url: "https://us.zoo.example/api/animals/search", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { paging: { after: "second-page" }, legs: 4 } },
  items: [{ id: 7, name: "Ann", _test_item: "a0" }, { id: 7, name: "Ann", _test_item: "b0" }],
});

bulk("animals.noteAll", {
  call: (fetch) => client(fetch).animals.noteAll(7, [{ meals: { food: "hay" } }, { walks: { metres: 5 } }], { maxItems: 1, concurrency: 1, body: { note: "hot" } }),
  items: [{ meals: { food: "hay" } }, { walks: { metres: 5 } }],
  sends: [{ method: "POST", url: "https://us.zoo.example/api/animals/7/days", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { note: "hot", meals: [{ food: "hay" }] } }, { method: "POST", url: "https://us.zoo.example/api/animals/7/days", headers: { accept: "application/json", "content-type": "application/json", "zoo-version": "2026-01-01", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { note: "hot", walks: [{ metres: 5 }] } }],
  replies: [{ status: 201, json: { failed: [{ at: 0, part: "meals" }] } }, { status: 201, json: {} }],
  statuses: ["refused", "sent"],
  gives: {},
});

refusal("animals.deleteMeal", {
  call: (fetch) => client(fetch, { tier: "owner" }).animals.deleteMeal({ animal_id: 7, meal_id: "m 1@noon" }, { reason: "full" }, { parkId: "other-park" }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
