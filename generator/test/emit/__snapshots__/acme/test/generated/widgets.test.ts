// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { Acme, type AcmeOptions } from "../../src/generated/index.ts";
import { contract, paging, refusal } from "@carillon/config/contract";

const client = (fetch: typeof globalThis.fetch, own: Partial<AcmeOptions> = {}) =>
  new Acme({ apiKey: "test-apiKey", throttle: false, retry: false, fetch, ...own });

contract("widgets.create", {
  call: (fetch) => client(fetch).widgets.create({ name: "First", state: "draft" }),
  sends: { method: "POST", url: "https://api.acme.example/v1/widgets", headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" }, json: { name: "First", state: "draft" }, fills: "/unique_id" },
  replies: { status: 201, json: { id: "w_1", name: "First", state: "draft", created_at: 1767225600 } },
});

contract("widgets.delete", {
  call: (fetch) => client(fetch).widgets.delete("w_1"),
  sends: { method: "DELETE", url: "https://api.acme.example/v1/widgets/w_1", headers: { accept: "application/json", authorization: "Bearer test-apiKey" } },
  replies: { status: 204 },
  gives: undefined,
});

contract("widgets.exists", {
  call: (fetch) => client(fetch).widgets.exists("w_1"),
  sends: { method: "HEAD", url: "https://api.acme.example/v1/widgets/w_1", headers: { accept: "application/json", authorization: "Bearer test-apiKey" } },
  replies: { status: 200 },
  gives: true,
});

contract("widgets.get", {
  call: (fetch) => client(fetch).widgets.get("w_1"),
  sends: { method: "GET", url: "https://api.acme.example/v1/widgets/w_1", headers: { accept: "application/json", authorization: "Bearer test-apiKey" } },
  replies: { status: 200, json: { id: "w_1", name: "First", state: "live", created_at: 1767225600 } },
});

contract("widgets.list", {
  call: (fetch) => client(fetch).widgets.list({ limit: 2 }),
  sends: { method: "GET", url: "https://api.acme.example/v1/widgets?limit=2", headers: { accept: "application/json", authorization: "Bearer test-apiKey" } },
  replies: { status: 200, json: { data: [{ id: "w_1", name: "First", state: "live", created_at: 1767225600 }], next: null } },
});

contract("widgets.uploadPhoto", {
  call: (fetch) => client(fetch).widgets.uploadPhoto("w_1", { photo: new Blob(["..."]), caption: "Top" }),
  sends: { method: "POST", url: "https://api.acme.example/v1/widgets/w_1/photo", headers: { accept: "application/json", authorization: "Bearer test-apiKey" }, multipart: [["photo", { file: "..." }], ["caption", "Top"]] },
  replies: { status: 202 },
  gives: undefined,
});

paging("widgets.list", {
  call: (fetch) => client(fetch).widgets.list({ limit: 2 }),
  replies: [{ status: 200, json: { data: [{ id: "w_1", name: "First", state: "live", created_at: 1767225600, _test_item: "a0" }], next: "second-page" } }, { status: 200, json: { data: [{ id: "w_1", name: "First", state: "live", created_at: 1767225600, _test_item: "b0" }] } }],
  second: { method: "GET", url: "https://api.acme.example/v1/widgets?limit=2&cursor=second-page", headers: { accept: "application/json", authorization: "Bearer test-apiKey" } },
  items: [{ id: "w_1", name: "First", state: "live", created_at: 1767225600, _test_item: "a0" }, { id: "w_1", name: "First", state: "live", created_at: 1767225600, _test_item: "b0" }],
});

refusal("widgets.create", {
  call: (fetch) => client(fetch).widgets.create({ name: "First", state: "draft" }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
