import { createVirtualPlatform, type VirtualPlatform } from "@carillon/config/virtual-platform";
import { BulkRun } from "../../src/bulk/bulk-run.ts";
import type { BulkOptions, BulkResult } from "../../src/bulk/types.ts";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Operation } from "../../src/operation.ts";
import { acme } from "../support/acme.ts";

export const trackMany: Operation = {
  id: "events.trackMany",
  method: "POST",
  path: "/events",
  body: "json",
  bodyRequired: true,
  batch: { fields: ["/events"], max: 3, maxBytes: 10_000 },
};

/** What the server was asked, and what it may answer with: a reply, or something that `fetch` fails with. */
export interface Asked {
  readonly body: Record<string, unknown>;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly number: number;
}
export type Answerer = (asked: Asked) => Response | Promise<Response> | Error;

export const reply = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

export interface Bench {
  readonly core: ClientCore;
  readonly asked: Asked[];
  readonly platform: VirtualPlatform;
  run<Item>(
    items: Iterable<Item> | AsyncIterable<Item>,
    options?: BulkOptions<unknown>,
    operation?: Operation,
  ): BulkRun<Item>;
}

/** A client whose `fetch` is answered by `answer`, and whose clock is the test's. */
export function bench(answer: Answerer = () => reply(200), client: object = {}): Bench {
  const asked: Asked[] = [];
  const platform = createVirtualPlatform();
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const one: Asked = {
      url,
      body: JSON.parse(String(init.body)),
      headers: init.headers as Record<string, string>,
      signal: init.signal as AbortSignal,
      number: asked.length,
    };
    asked.push(one);
    const answered = await answer(one);
    if (answered instanceof Error) throw answered;
    return answered;
  };
  const core = new ClientCore(acme, { apiKey: "k", fetch, platform, ...client });
  return {
    core,
    asked,
    platform,
    run: (items, options, operation = trackMany) => new BulkRun(core, operation, undefined, items, options),
  };
}

export interface Collected<Item> {
  readonly results: BulkResult<Item>[];
  error?: unknown;
  isOver: boolean;
}

/** Takes every result; time passes only when the test says so. */
export function collect<Item>(run: AsyncIterable<BulkResult<Item>>): Collected<Item> {
  const collected: Collected<Item> = { results: [], isOver: false };
  (async () => {
    try {
      for await (const result of run) collected.results.push(result);
    } catch (error) {
      collected.error = error;
    }
    collected.isOver = true;
  })();
  return collected;
}

/** Runs to the end, however long it takes on the test's clock. */
export async function finish<Item>(bench: Bench, run: AsyncIterable<BulkResult<Item>>): Promise<Collected<Item>> {
  const collected = collect(run);
  await bench.platform.runAll();
  if (!collected.isOver) throw new Error("the run is stuck");
  return collected;
}

export const statuses = ({ results }: Collected<unknown>): string =>
  results.map(({ status }) => (status === "unknown" ? "?" : status === "unsent" ? "-" : status[0])).join("");

/** Leave to go on, given by hand. */
export function gate(): { open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
