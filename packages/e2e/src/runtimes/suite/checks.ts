import {
  isConnectionError,
  isTimeoutError,
  isUnexpectedRedirectError,
  isWebhookVerificationError,
} from "@carillon/runtime";
import { createSharedLimiter, memoryQuotaStore } from "@carillon/runtime/shared";
import type { Seen } from "../ground.ts";
import type { Deeds, Options, SmokeVendor } from "./vendors.ts";

export interface Config {
  /** Unlike that of any other run. */
  readonly id: string;
  /** Of the ground. */
  readonly url: string;
  readonly closedUrl: string;
  readonly baseUrls: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether a refused connection can be told from a lost reply here. */
  readonly tellsRefusal: boolean;
}

/** One thing that a client must do. It throws when it does not. */
export type Check = (trial: Trial) => Promise<string>;

/** A vendor on the ground, with a key that nothing else uses. */
export interface Trial {
  readonly vendor: SmokeVendor;
  readonly config: Config;
  readonly token: string;
  options(mode: string, more?: Options): Options;
  open(mode: string, more?: Options): Deeds;
  seen(): Promise<Seen>;
}

export function trialOf(vendor: SmokeVendor, config: Config, check: string): Trial {
  const token = `${config.id}-${vendor.slug}-${check.replaceAll(/\W/g, "-")}`;
  const options = (mode: string, more: Options = {}): Options => ({
    baseUrls: { ...config.baseUrls[vendor.slug] },
    headers: { "x-smoke": `${mode}.${token}` },
    retry: { baseDelayMs: 1 },
    ...more,
  });
  return {
    vendor,
    config,
    token,
    options,
    open: (mode, more) => vendor.open(`key-${token}`, options(mode, more)),
    seen: async () => (await fetch(`${config.url}/seen/${token}`)).json() as Promise<Seen>,
  };
}

function must(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

const failureOf = async (work: PromiseLike<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error ?? "nothing",
  );

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the server has it. */
async function arrival(trial: Trial): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if ((await trial.seen()).requests.length > 0) return;
    await pause(10);
  }
  throw new Error("the request never arrived");
}

const isFilled = (value: unknown): boolean => typeof value === "object" && value !== null;

/** What every vendor has to pass, by name. */
export const checks: Readonly<Record<string, Check>> = {
  async call(trial) {
    const deeds = trial.open("plain");
    must(isFilled(await deeds.read()), "the reply is empty");
    await deeds.write();
    const { requests } = await trial.seen();
    must(requests.length === 2, `the server saw ${requests.length} requests`);
    return requests.map(({ method }) => method).join(", ");
  },

  async "raw call"(trial) {
    const status = await trial.vendor.raw(`key-${trial.token}`, trial.options("plain"));
    must(status === 200, `status ${status}`);
    return `status ${status}`;
  },

  async "paged list"(trial) {
    let items = 0;
    for await (const _ of trial.open("plain").list()) items++;
    const { requests } = await trial.seen();
    must(requests.length >= 3, `${requests.length} pages`);
    must(items >= 3, `${items} items`);
    return `${items} items of ${requests.length} pages`;
  },

  async "429, then success"(trial) {
    const deeds = trial.open("limit");
    await deeds.write();
    const { requests } = await trial.seen();
    const [first, second] = requests;
    must(requests.length === 2 && first !== undefined && second !== undefined, `${requests.length} requests`);
    // The server's clock, whose ticks are coarse; later is fine, since machines are shared.
    const waited = second.at - first.at;
    must(waited >= 990, `it came back after ${waited} ms`);
    return "waited the second that was asked for";
  },

  async "abort in flight"(trial) {
    const controller = new AbortController();
    const reason = { why: "made up" };
    const pending = failureOf(trial.open("hold").read({ signal: controller.signal }));
    await arrival(trial);
    controller.abort(reason);
    must((await pending) === reason, "the reason was changed");
    must((await trial.seen()).requests.length === 1, "it was sent again");
    return "the reason came out unchanged";
  },

  async "abort in the queue"(trial) {
    let buckets: readonly string[] = [];
    const onRequest = (info: { buckets: string[] }): void => {
      buckets = info.buckets;
    };
    await trial.open("plain", { hooks: { onRequest } }).read();
    must(buckets.length > 0, "it pays into no bucket");
    const limits = Object.fromEntries(buckets.map((name) => [name, { limit: 1, windowMs: 60_000 }]));
    const deeds = trial.open("plain", { throttle: { limits } });
    await deeds.read();
    const controller = new AbortController();
    const reason = { why: "made up" };
    const pending = failureOf(deeds.read({ signal: controller.signal }));
    const first = await Promise.race([pending, pause(50).then(() => "waits")]);
    must(first === "waits", "it did not wait");
    controller.abort(reason);
    must((await pending) === reason, "the reason was changed");
    must((await trial.seen()).requests.length === 2, "it was sent");
    return "the reason came out unchanged, and nothing was sent";
  },

  async refresh(trial) {
    const { oauth } = trial.vendor;
    must(oauth !== undefined, "the vendor has no OAuth");
    const auth = oauth.make({
      clientId: "made-up",
      clientSecret: "made-up-secret",
      tokenUrl: `${trial.config.url}/oauth/${trial.vendor.slug}/${trial.token}`,
      tokens: { accessToken: "stale", refreshToken: "first" },
    });
    const deeds = oauth.open(auth, trial.options("expired"));
    await Promise.all([1, 2, 3, 4, 5].map(() => deeds.read()));
    const { refreshes } = await trial.seen();
    must(refreshes === 1, `${refreshes} refreshes`);
    return "5 refused calls, 1 refresh";
  },

  async "webhook, good"({ vendor }) {
    const { body, headers, secret, now } = vendor.delivery;
    const event = await vendor.webhooks.verifyWebhook(body, headers, secret, now === undefined ? {} : { now });
    must(JSON.stringify(event) === JSON.stringify(JSON.parse(body)), "the event is not the body");
    return "accepted";
  },

  async "webhook, bad"({ vendor }) {
    const { body, headers, secret, now } = vendor.delivery;
    const options = now === undefined ? {} : { now };
    const { verifyWebhook } = vendor.webhooks;
    const other = await failureOf(verifyWebhook(body, headers, `${secret}!`, options));
    must(isWebhookVerificationError(other), `with another secret: ${String(other)}`);
    const [name = "", value = ""] = Object.entries(headers)[0] ?? [];
    const changed = { ...headers, [name]: (value.startsWith("a") ? "b" : "a") + value.slice(1) };
    const forged = await failureOf(verifyWebhook(body, changed, secret, options));
    must(isWebhookVerificationError(forged), `with another signature: ${String(forged)}`);
    return "refused";
  },

  async "redirect refused"(trial) {
    for (const work of ["read", "write"] as const) {
      const error = await failureOf(trial.open("redirect")[work]());
      must(isUnexpectedRedirectError(error), String(error));
      must(!JSON.stringify(error).includes("key-"), "the key is in the error");
    }
    const { elsewhere, requests } = await trial.seen();
    must(requests.length === 2, `the server saw ${requests.length} requests`);
    must(elsewhere === 0, "the other origin was called");
    return "the other origin saw nothing";
  },

  async timeout(trial) {
    const error = await failureOf(trial.open("hold", { timeoutMs: 100 }).write());
    must(isTimeoutError(error), String(error));
    must(error.mayHaveBeenProcessed, "it says that nothing was processed");
    must((await trial.seen()).requests.length <= 1, "it was sent again");
    return "TimeoutError, may have been processed";
  },

  async stream(trial) {
    const size = await trial.open("plain").stream?.();
    must(size !== undefined && size > 0, `${size} bytes or rows`);
    return `${size} bytes or rows`;
  },

  async "connection refused"(trial) {
    const { closedUrl, baseUrls, tellsRefusal } = trial.config;
    const closed = Object.fromEntries(Object.keys(baseUrls[trial.vendor.slug] ?? {}).map((host) => [host, closedUrl]));
    const error = await failureOf(trial.open("plain", { baseUrls: closed }).write());
    must(isConnectionError(error) && error.name === "ConnectionError", String(error));
    must(error.mayHaveBeenProcessed === !tellsRefusal, `mayHaveBeenProcessed is ${error.mayHaveBeenProcessed}`);
    // Repeated only where it is certain that nothing was sent.
    must(error.attempts === (tellsRefusal ? 3 : 1), `${error.attempts} attempts`);
    return `${error.attempts} attempts, mayHaveBeenProcessed: ${error.mayHaveBeenProcessed}`;
  },

  async "connection lost"(trial) {
    const error = await failureOf(trial.open("drop").write());
    must(isConnectionError(error) && error.name === "ConnectionError", String(error));
    must(error.mayHaveBeenProcessed && error.attempts === 1, `${error.attempts} attempts`);
    return "1 attempt, mayHaveBeenProcessed: true";
  },

  async "shared quota"(trial) {
    const limiter = createSharedLimiter(memoryQuotaStore());
    const throttle = { limiter, account: trial.token };
    await Promise.all([1, 2].map(() => trial.open("plain", { throttle }).read()));
    const { requests } = await trial.seen();
    must(requests.length === 2, `the server saw ${requests.length} requests`);
    return "2 clients, one quota";
  },
};

/** The checks of a vendor: not every one has OAuth, or an operation whose reply is a stream. */
export function checksOf(vendor: SmokeVendor): string[] {
  const lacks = [...(vendor.oauth ? [] : ["refresh"]), ...(vendor.open("key-made-up", {}).stream ? [] : ["stream"])];
  return Object.keys(checks).filter((name) => !lacks.includes(name));
}
