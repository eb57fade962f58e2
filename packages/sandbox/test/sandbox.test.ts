import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFUSED_KEY, type Sandbox, startSandbox } from "../src/index.ts";
import { loadSpecs, METHODS, type OperationObject, type SecurityRequirement, type Spec } from "../src/spec.ts";

const specs = loadSpecs();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

let callers = 0;
/** A caller of its own for each request, so that no quota is shared. */
const somebody = (): string => `made-up-${++callers}`;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

/** What a stranger with the spec in hand would send. */
function requestOf(
  vendor: string,
  spec: Spec,
  template: string,
  method: string,
): { url: string; init: RequestInit; status: number } {
  const item = spec.paths[template] as Record<string, unknown>;
  const operation = item[method] as OperationObject;
  const parameters = [
    ...((item.parameters as Parameter[] | undefined) ?? []),
    ...((operation.parameters as Parameter[] | undefined) ?? []),
  ];
  const host = operation["x-sdk"]?.host ?? Object.keys(spec["x-sdk"].hosts)[0] ?? "";
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.find((each) => each.in === "path" && each.name === name)?.example ?? "1")),
  );
  const url = new URL(`${sandbox.baseUrls(vendor)[host]}${path}`);
  for (const { name, in: place, required, example } of parameters) {
    if (place === "query" && required) for (const each of [example].flat()) url.searchParams.append(name, String(each));
  }
  const headers = new Headers();
  for (const [name, { default: value }] of Object.entries(spec["x-sdk"].headers ?? {}))
    if (value !== undefined) headers.set(name, value);
  credentials(spec, operation.security ?? spec.security ?? [], headers, url);
  const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  let body: BodyInit | undefined;
  if (media !== undefined) {
    const example = content?.example as Record<string, unknown>;
    if (media.startsWith("multipart")) {
      body = new FormData();
      for (const [name, value] of Object.entries(example ?? {})) body.append(name, String(value));
    } else {
      headers.set("content-type", media);
      body = media.includes("urlencoded")
        ? new URLSearchParams(Object.entries(example).map(([key, value]) => [key, String(value)]))
        : JSON.stringify(example);
    }
  }
  const status = Number(
    Object.keys(operation.responses)
      .filter((code) => code.startsWith("2"))
      .sort()[0],
  );
  return {
    url: url.href,
    init: { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) },
    status,
  };
}

function credentials(spec: Spec, requirements: readonly SecurityRequirement[], headers: Headers, url: URL): void {
  for (const name of Object.keys(requirements[0] ?? {})) {
    const scheme = spec.components?.securitySchemes?.[name];
    const facts = spec["x-sdk"].credentials[name];
    for (const [header, { values }] of Object.entries(facts?.headers ?? {}))
      headers.set(header, values?.[0] ?? "made-up");
    if (scheme?.type === "apiKey" && scheme.in === "query") url.searchParams.set(scheme.name ?? "", somebody());
    else if (scheme?.type === "apiKey") headers.set(scheme.name ?? "", `${facts?.prefix ?? ""}${somebody()}`);
    else if (scheme?.scheme === "basic") headers.set("authorization", `Basic ${btoa(`user:${somebody()}`)}`);
    else headers.set("authorization", `Bearer ${somebody()}`);
  }
}

describe.each(Object.entries(specs))("%s", (vendor, spec) => {
  const operations = Object.entries(spec.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ method, template })),
  );

  test.each(operations)("$method $template answers with its documented status", async ({ method, template }) => {
    const { url, init, status } = requestOf(vendor, spec, template, method);
    const response = await fetch(url, init);
    const text = await response.text();
    expect([response.status, response.ok ? "" : text]).toEqual([status, ""]);
  });
});

describe("a request that is not right", () => {
  const events = (): string => `${sandbox.baseUrls("klaviyo").api}/api/events`;
  const good = {
    authorization: "Klaviyo-API-Key made-up",
    revision: "2026-07-15",
    "content-type": "application/vnd.api+json",
  };
  const body = JSON.stringify({
    data: {
      type: "event",
      attributes: {
        properties: {},
        metric: { data: { type: "metric", attributes: { name: "x" } } },
        profile: { data: { type: "profile", attributes: { email: "a@b.c" } } },
      },
    },
  });
  const post = (headers: Record<string, string>, text = body): Promise<Response> =>
    fetch(events(), { method: "POST", headers, body: text });

  test.each<[string, number, Record<string, string>, string?]>([
    ["no credential", 401, { ...good, authorization: "" }],
    ["another prefix", 401, { ...good, authorization: "Token made-up" }],
    ["a refused key", 401, { ...good, authorization: `Klaviyo-API-Key ${REFUSED_KEY}` }],
    ["another media type", 415, { ...good, "content-type": "text/plain" }],
    ["broken JSON", 400, good, "{"],
    ["a body against its schema", 400, good, '{"data":{"type":"event"}}'],
    ["no body", 400, good, ""],
  ])("with %s gets %i", async (_, status, headers, text) => {
    const response = await post(headers, text);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ detail: expect.any(String) }] });
  });

  test("without a required header gets 400, a wrong path 404, a wrong method 405", async () => {
    const { revision: _, ...without } = good;
    expect((await post(without)).status).toBe(400);
    expect((await fetch(`${events()}/a/b/c`, { headers: good })).status).toBe(404);
    const wrong = await fetch(events(), { method: "DELETE", headers: good });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
    expect((await fetch(`${sandbox.url}/nobody/api`)).status).toBe(404);
  });
});

test("limits hold, by account and bucket, and say when to come back", async () => {
  const url = `${sandbox.baseUrls("front").core}/conversations/search/x`;
  const ask = (token: string): Promise<Response> => fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const statuses: number[] = [];
  for (let n = 0; n < 21; n++) statuses.push((await ask("one")).status);
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  const refused = await ask("one");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  const other = await ask("two");
  expect([other.status, other.headers.get("x-ratelimit-limit"), other.headers.get("x-ratelimit-remaining")]).toEqual([
    200,
    "50",
    "49",
  ]);
});

test("headers of one bucket say nothing of a narrower one", async () => {
  const reply = await fetch(`${sandbox.baseUrls("front").core}/conversations/cnv_1/messages`, {
    method: "POST",
    headers: { authorization: `Bearer ${somebody()}`, "content-type": "application/json" },
    body: '{"body":"x"}',
  });
  expect([reply.status, reply.headers.get("x-ratelimit-limit")]).toEqual([202, "50"]);
});

test("a reply comes in the form that is asked for", async () => {
  const ask = (accept: string) =>
    fetch(`${sandbox.baseUrls("front").core}/messages/msg_1`, {
      headers: { authorization: `Bearer ${somebody()}`, accept },
    });
  const types = await Promise.all(
    ["message/rfc822", "application/json", "*/*"].map(async (accept) =>
      (await ask(accept)).headers.get("content-type"),
    ),
  );
  expect(types).toEqual(["message/rfc822", "application/json", "application/json"]);
});

test("a list has three pages, and its links lead through them", async () => {
  const headers = { authorization: `Bearer ${somebody()}` };
  let url: string | null = `${sandbox.baseUrls("front").core}/conversations?limit=2`;
  let pages = 0;
  while (url !== null && pages < 10) {
    const page = (await (await fetch(url, { headers })).json()) as {
      _pagination: { next: string | null };
      _results: unknown[];
    };
    expect(page._results.length).toBeGreaterThan(0);
    url = page._pagination.next;
    pages++;
  }
  expect(pages).toBe(3);
});
