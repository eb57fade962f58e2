// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("forms.submit", {
  call: (fetch) =>
    client(fetch).forms.submit("newsletter-signup", { data: { email: "user@example.com", first_name: "John" } }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/forms/newsletter-signup/submit",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { data: { email: "user@example.com", first_name: "John" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("forms.submit", {
  call: (fetch) =>
    client(fetch).forms.submit("newsletter-signup", { data: { email: "user@example.com", first_name: "John" } }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
