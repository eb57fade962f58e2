import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { hs256 } from "../../src/auth/jwt.ts";
import type { Credential, Vendor } from "../../src/operation.ts";
import { RUNS } from "../proof/runs.ts";
import { acme } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

/** A night's run instead of a CI run. */
export const isLong = RUNS > 10_000;

/** A key with every character that changes its look in a URL, in JSON or in base64. */
export const KEY = 'c4nary/+=~"key&%0123456789\u00e9?>';
const USER = "c4nary-user";
const PASSWORD = "c4nary p\u00e4ss/+word\\?>";
const SIGNING = "c4nary-signing/+secret";
const TOKEN = "c4nary-token/+eyJhbGciOi.J9";

export interface AuthKind {
  readonly kind: string;
  readonly vendor: Vendor;
  readonly options: object;
  /** What must never be seen, as given. What is made of it on the way (pairs, signed tokens) is `sent`. */
  readonly secrets: readonly string[];
  /** The secret in what a server got. */
  sent(request: { headers: Readonly<Record<string, unknown>>; url: string }): string;
}

const vendorWith = (credential: Credential): Vendor => ({ ...acme, credentials: { key: credential } });

const kind = (
  kind: string,
  credential: Credential,
  options: object,
  secrets: readonly string[],
  sent: AuthKind["sent"],
): AuthKind => ({ kind, vendor: vendorWith(credential), options, secrets, sent });

const authorization: AuthKind["sent"] = ({ headers }) => String(headers.authorization).replace(/^\w+ /, "");

/** Every way in which operation.ts lets a credential travel. */
export const KINDS: readonly AuthKind[] = [
  kind("header", { kind: "header", header: "x-api-key", option: "apiKey" }, { apiKey: KEY }, [KEY], ({ headers }) =>
    Buffer.from(String(headers["x-api-key"]), "latin1").toString("latin1"),
  ),
  kind(
    "bearer",
    { kind: "header", header: "authorization", prefix: "Bearer ", option: "apiKey" },
    { apiKey: KEY },
    [KEY],
    authorization,
  ),
  kind(
    "query",
    { kind: "query", param: "api_key", option: "apiKey" },
    { apiKey: KEY },
    [KEY],
    ({ url }) => new URL(url, "http://x").searchParams.get("api_key") ?? "",
  ),
  kind(
    "basic",
    { kind: "basic", user: "user", password: "password" },
    { user: USER, password: PASSWORD },
    [USER, PASSWORD, `${USER}:${PASSWORD}`],
    authorization,
  ),
  kind(
    "jwt",
    {
      kind: "jwt",
      header: "authorization",
      prefix: "Bearer ",
      secret: "secret",
      alg: hs256,
      claims: { jti: ["random"], exp: ["expiry"] },
      ttlMs: 60_000,
    },
    { secret: SIGNING },
    [SIGNING],
    authorization,
  ),
  kind(
    "oauth2",
    { kind: "oauth2", option: "auth" },
    { auth: { identity: "made-up", token: async () => TOKEN, refresh: async () => false } },
    [TOKEN],
    authorization,
  ),
];

export const clientOf = ({ vendor, options }: AuthKind, own: object): FullCore =>
  new FullCore(vendor, { ...options, retry: false, throttle: false, ...own });

export async function failureOf(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as never;
  }
  throw new Error("did not fail");
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A port that nobody may ever connect to; it counts who does. */
export async function openTrap(): Promise<{ port: number; visits(): number; close(): Promise<void> }> {
  let visits = 0;
  const server = createServer((socket) => {
    visits++;
    socket.on("error", () => undefined);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    visits: () => visits,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
