// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { Zoo, type ZooOptions } from "../../src/generated/index.ts";
import { bulk, contract, paging, refusal } from "@carillon/config/contract";

const provider = { identity: "test", token: async () => "test-access-token", refresh: async () => false };

const client = (fetch: typeof globalThis.fetch, own: Partial<ZooOptions> = {}) =>
  new Zoo({ keeper: { name: "test-keeper-name", password: "test-keeper-password" }, tier: "guest", pass: "test-pass", ticket: "test-ticket", signed: { secret: "test-signed-secret", issuer: "test-signed.issuer" }, region: "us", parkId: "p/1", version: "2026-01-01", throttle: false, retry: false, fetch, ...own });

contract("keepers.bulkPlan", {
  call: (fetch) => client(fetch).keepers.bulkPlan({ data: { type: "shift-job", attributes: { month: "May", shifts: { data: [{ keeper: "Eve", days: [1, 2] }] } } } }),
  sends: { method: "POST", url: "https://staff.us.zoo.example/keepers/shifts", headers: { accept: "application/json", "content-type": "application/vnd.zoo+json", "zoo-version": "2026-01-01", "x-strict": "1", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { data: { type: "shift-job", attributes: { month: "May", shifts: { data: [{ keeper: "Eve", days: [1, 2] }] } } } } },
  replies: { status: 202 },
  gives: undefined,
});

contract("keepers.create", {
  call: (fetch) => client(fetch).keepers.create({ name: "Eve & Co", days: ["mon", "tue"] }),
  sends: { method: "POST", url: "https://staff.us.zoo.example/keepers?ticket=test-ticket", headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", "zoo-version": "2026-01-01", "x-strict": "1" }, form: "name=Eve%20%26%20Co&days%5B%5D=mon&days%5B%5D=tue" },
  replies: { status: 201 },
  gives: undefined,
});

contract("keepers.linked", {
  call: (fetch) => client(fetch, { auth: provider }).keepers.linked(),
  sends: { method: "GET", url: "https://staff.us.zoo.example/keepers/linked", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1", authorization: "Bearer test-access-token" } },
  replies: { status: 200, json: { keepers: [{ name: "Eve" }] } },
});

contract("keepers.list", {
  call: (fetch) => client(fetch).keepers.list({ sort: "name" }),
  sends: { method: "GET", url: "https://staff.us.zoo.example/keepers?sort=name", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  replies: { status: 200, json: [{ name: "Eve" }] },
});

contract("keepers.log", {
  call: (fetch) => client(fetch).keepers.log(),
  sends: { method: "GET", url: "https://staff.us.zoo.example/keepers/log", headers: { accept: "application/x-ndjson", "zoo-version": "2026-01-01", "x-strict": "1" } },
  replies: { status: 200, type: "application/x-ndjson", text: "{\"name\":\"Eve\"}\n" },
  gives: [{ name: "Eve" }],
});

contract("keepers.recent", {
  call: (fetch) => client(fetch).keepers.recent(),
  sends: { method: "GET", url: "https://staff.us.zoo.example/keepers/recent", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1" }, token: "authorization" },
  replies: { status: 200, json: { keepers: [{ name: "Eve" }] } },
});

paging("keepers.linked", {
  call: (fetch) => client(fetch, { auth: provider }).keepers.linked(),
  replies: [{ status: 200, json: { keepers: [{ name: "Eve", _test_item: "a0" }] }, headers: { link: "<https://elsewhere.example/next?token=second-page>; rel=\"next\"" } }, { status: 200, json: { keepers: [{ name: "Eve", _test_item: "b0" }] } }],
  second: { method: "GET", url: "https://staff.us.zoo.example/keepers/linked?token=second-page", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1", authorization: "Bearer test-access-token" } },
  items: [{ name: "Eve", _test_item: "a0" }, { name: "Eve", _test_item: "b0" }],
});

paging("keepers.list", {
  call: (fetch) => client(fetch).keepers.list({ sort: "name", count: "2" }),
  replies: [{ status: 200, json: [{ name: "Eve", _test_item: "a0" }, { name: "Eve", _test_item: "a1" }] }, { status: 200, json: [{ name: "Eve", _test_item: "b0" }] }],
  second: { method: "GET", url: "https://staff.us.zoo.example/keepers?count=2&offset=2", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" } },
  items: [{ name: "Eve", _test_item: "a0" }, { name: "Eve", _test_item: "a1" }, { name: "Eve", _test_item: "b0" }],
});

paging("keepers.recent", {
  call: (fetch) => client(fetch).keepers.recent(),
  replies: [{ status: 200, json: { keepers: [{ name: "Eve-a0", _test_item: "a0" }] } }, { status: 200, json: { keepers: [{ name: "Eve-b0", _test_item: "b0" }] } }, { status: 200, json: { keepers: [] } }],
  second: { method: "GET", url: "https://staff.us.zoo.example/keepers/recent?before=Eve-a0", headers: { accept: "application/json", "zoo-version": "2026-01-01", "x-strict": "1" }, token: "authorization" },
  items: [{ name: "Eve-a0", _test_item: "a0" }, { name: "Eve-b0", _test_item: "b0" }],
});

bulk("keepers.planAll", {
  call: (fetch) => client(fetch).keepers.planAll([{ keeper: "Eve", days: [1, 2] }, { keeper: "Eve", days: [1, 2] }], { maxItems: 1, concurrency: 1, body: { data: { attributes: { month: "May" } } } }),
  items: [{ keeper: "Eve", days: [1, 2] }, { keeper: "Eve", days: [1, 2] }],
  sends: [{ method: "POST", url: "https://staff.us.zoo.example/keepers/shifts", headers: { accept: "application/json", "content-type": "application/vnd.zoo+json", "zoo-version": "2026-01-01", "x-strict": "1", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { data: { type: "shift-job", attributes: { month: "May", shifts: { data: [{ keeper: "Eve", days: [1, 2] }] } } } } }, { method: "POST", url: "https://staff.us.zoo.example/keepers/shifts", headers: { accept: "application/json", "content-type": "application/vnd.zoo+json", "zoo-version": "2026-01-01", "x-strict": "1", "x-tier": "guest", authorization: "Basic dGVzdC1rZWVwZXItbmFtZTp0ZXN0LWtlZXBlci1wYXNzd29yZA==" }, json: { data: { type: "shift-job", attributes: { month: "May", shifts: { data: [{ keeper: "Eve", days: [1, 2] }] } } } } }],
  replies: [{ status: 400, json: { errors: [{ source: { pointer: "/data/attributes/shifts/data/0" } }] } }, { status: 202 }],
  statuses: ["refused", "sent"],
});

refusal("keepers.bulkPlan", {
  call: (fetch) => client(fetch).keepers.bulkPlan({ data: { type: "shift-job", attributes: { month: "May", shifts: { data: [{ keeper: "Eve", days: [1, 2] }] } } } }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
