import { ClientCore } from "@carillon/runtime/internal";
import createClient from "openapi-fetch";
import { acme, createThing } from "./acme.ts";

type Fetch = typeof globalThis.fetch;
export type Call = () => Promise<unknown>;

export const body = { name: "First", tags: ["a", "b"], profile: { email: "ada@example.com", age: 36 } };

interface Paths {
  "/things": {
    post: {
      requestBody: { content: { "application/json": typeof body } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}

/** A request that holds its parts and is made into a real one by `fetch` alone. */
class PartsOnly {
  readonly url: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

function raw(baseUrl: string, fetch: Fetch): Call {
  return async () => {
    const response = await fetch(`${baseUrl}/things`, {
      method: "POST",
      headers: { authorization: "Bearer key", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  };
}

function openapiFetch(baseUrl: string, fetch: Fetch): Call {
  const client = createClient<Paths>({ baseUrl, fetch, headers: { authorization: "Bearer key" } });
  return () => client.POST("/things", { body });
}

function openapiFetchLight(baseUrl: string, fetch: Fetch): Call {
  const client = createClient<Paths>({
    baseUrl,
    headers: { authorization: "Bearer key" },
    Request: PartsOnly as never,
    fetch: (request) => {
      const { url, init } = request as unknown as PartsOnly;
      return fetch(url, init);
    },
  });
  return () => client.POST("/things", { body });
}

export function carillon(baseUrl: string, fetch: Fetch, options: object = {}): Call {
  const core = new ClientCore(acme, { apiKey: "key", baseUrl, fetch, ...options });
  return () => core.call(createThing, undefined, body);
}

export const contenders = {
  "raw fetch": raw,
  "openapi-fetch": openapiFetch,
  "openapi-fetch, light Request": openapiFetchLight,
  "Carillon, whole pipeline": carillon,
} as const;

export type Contender = keyof typeof contenders;
export const names = Object.keys(contenders) as Contender[];

const TEXT = JSON.stringify({ id: "thing_1", name: "First", tags: ["a", "b"], created_at: 1_700_000_000 });
const answer = {
  ok: true,
  status: 200,
  type: "basic",
  body: null,
  headers: new Headers({
    "content-type": "application/json",
    "content-length": String(TEXT.length),
    "x-ratelimit-limit": "1000000",
    "x-ratelimit-remaining": "999999",
    "x-ratelimit-reset": "1",
    "x-request-id": "req_1",
  }),
  text: async () => TEXT,
  json: async () => JSON.parse(TEXT) as unknown,
};

/** A `fetch` whose answer is there already, so that only the client's own work is left. */
export const readyFetch = (async () => answer) as unknown as Fetch;
