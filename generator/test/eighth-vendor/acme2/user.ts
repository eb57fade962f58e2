/** What a user of the package writes. It runs in the temporary folder and prints what it saw as JSON. */
import { Acme2, ApiError, isRateLimitError, type Parcel } from "@carillon/acme2";
import { handlers, mocks } from "@carillon/acme2/mocks";
import { setupServer } from "msw/node";

const server = setupServer(...handlers);
server.listen();
const sent: string[] = [];
server.events.on("request:start", ({ request }) => {
  const { pathname, search } = new URL(request.url);
  sent.push(`${request.method} ${pathname}${search} ${request.headers.get("authorization")}`);
});
const retried: string[] = [];
const acme2 = new Acme2({
  apiToken: "t_1",
  hooks: { onRetry: ({ operation, reason }) => retried.push(`${operation}: ${reason}`) },
});

/** What a step gives, with what it sent. */
async function seen<T>(step: () => Promise<T>): Promise<{ value: T; sent: string[]; tookMs: number }> {
  sent.length = 0;
  const start = performance.now();
  const value = await step();
  return { value, sent: [...sent], tookMs: performance.now() - start };
}

const documented = await seen(async () => acme2.parcels.get("p_9"));

const page = (id: string, next?: string) =>
  mocks.parcels.list({ parcels: [{ id, state: "sent" }], next }, { once: true });
server.use(page("p_1", "two"), page("p_2", "three"), page("p_3"));
const paging = await seen(async () => {
  const ids: string[] = [];
  for await (const parcel of acme2.parcels.list({ size: 1 })) ids.push(parcel.id);
  return ids;
});

const refusal = {
  status: 429,
  body: { problem: { text: "Slow down", code: "slow" } },
  headers: { "retry-after": "1" },
};
server.use(mocks.parcels.create(undefined, { ...refusal, once: true }));
const refusedOnce = await seen(async () => acme2.parcels.create({ to: "Ann", speed: "fast" }));

const patient = { ...refusal, headers: { "retry-after": "7" }, once: true };
server.use(mocks.parcels.get(undefined, patient));
const impatient = new Acme2({ apiToken: "t_2", retry: false });
const refused = (await impatient.parcels.get("p_1").safe()).error;

server.use(
  mocks.parcels.get(undefined, {
    status: 404,
    body: { problem: { text: "No such parcel", code: "unknown" } },
    headers: { "x-request-id": "r_1" },
    once: true,
  }),
  mocks.parcels.create(undefined, { status: 409, body: { problem: { text: "Twice" } }, once: true }),
);
const missing = (await acme2.parcels.get("p_0").safe()).error;
const twice = (await acme2.parcels.create({ to: "Ann" }).safe()).error;

server.use(mocks.parcels.get({ id: "p_7", state: "on the moon" }, { once: true }));
const { state }: Parcel = await acme2.parcels.get("p_7");

server.use(
  mocks.parcels.get(undefined, {
    headers: { "x-rate-limit": "100", "x-rate-remaining": "0", "x-rate-reset": "1" },
    once: true,
  }),
);
await acme2.parcels.get("p_8");
const afterHeaders = await seen(async () => acme2.parcels.get("p_8"));

server.close();
const facts = (error: unknown) => {
  if (!(error instanceof ApiError)) throw new Error("an ApiError was to be expected", { cause: error });
  const { name, status, code, requestId, message } = error;
  return { name, status, code, requestId, message, retryAfterMs: isRateLimitError(error) ? error.retryAfterMs : null };
};
console.log(
  JSON.stringify({
    documented,
    paging,
    refusedOnce,
    retried,
    refused: facts(refused),
    missing: facts(missing),
    twice: facts(twice),
    state,
    afterHeaders,
  }),
);
