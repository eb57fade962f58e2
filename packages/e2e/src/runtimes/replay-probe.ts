// Runs inside each runtime: no `node:` import.
import { isConnectionError } from "@carillon/runtime";
import { ClientCore } from "@carillon/runtime/internal";
import type { Operation, Vendor } from "../../../runtime/src/operation.ts";

export interface ReplayOrder {
  readonly url: string;
  /** `runtime`: the bare `fetch` of the runtime. `client`: a call of ours that must not be repeated. */
  readonly by: "runtime" | "client";
  readonly requests: readonly { readonly method: "POST" | "PATCH" | "PUT"; readonly path: string }[];
}

/** What the caller of each request was told. */
export interface ReplayAnswer {
  readonly told: "answered" | "failed";
  /** Of our errors. */
  readonly mayHaveBeenProcessed?: boolean;
}

const vendor: Vendor = {
  name: "Acme",
  slug: "acme",
  hosts: { api: { url: "https://api.acme.test", limits: [] } },
  defaultHost: "api",
  credentials: { key: { kind: "header", header: "authorization", prefix: "Bearer ", option: "apiKey" } },
  security: [["key"]],
  buckets: {},
  errors: { message: [] },
};
const TRIES = 200;

/** Leaves a connection in the pool that the next request will take. */
async function warm(url: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await fetch(`${url}/warm`);
    const { carried } = (await response.json()) as { carried: number };
    // The connection is put back some time after the end of the reply.
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (carried > 1) return;
  }
  throw new Error("this runtime never uses a connection twice");
}

/** Sends each request once, on a connection that has been used before where the runtime does so, and tells what came of it. */
export default async function replayProbe({ url, by, requests }: ReplayOrder): Promise<ReplayAnswer[]> {
  const core = new ClientCore(vendor, { apiKey: "key-of-acme", baseUrl: url });
  const answers: ReplayAnswer[] = [];
  for (const { method, path } of requests) {
    await warm(url);
    const operation: Operation = { id: "things.create", method, path, body: "json", retry: "unsafe" };
    const send = async (): Promise<unknown> => {
      if (by === "client") return core.call(operation, undefined, { name: "a" });
      const response = await fetch(url + path, { method, body: '{"name":"a"}', redirect: "manual" });
      return response.json();
    };
    answers.push(
      await send().then(
        (): ReplayAnswer => ({ told: "answered" }),
        (error): ReplayAnswer => ({
          told: "failed",
          ...(isConnectionError(error) && { mayHaveBeenProcessed: error.mayHaveBeenProcessed }),
        }),
      ),
    );
  }
  return answers;
}
