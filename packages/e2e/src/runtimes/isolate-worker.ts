// @ts-expect-error: there is such a module in workerd alone
import { env } from "cloudflare:workers";
import { Klaviyo } from "@carillon/klaviyo";
import { oauth } from "@carillon/klaviyo/oauth";
import type { Tokens } from "@carillon/runtime/oauth";
import { createSharedLimiter, memoryQuotaStore } from "@carillon/runtime/shared";

/** What the test gives the isolate. */
export interface Bindings {
  /** Of the vendor. */
  readonly baseUrl: string;
  readonly limit: number;
  readonly windowMs: number;
  readonly timeoutMs: number;
  readonly tokens: Tokens;
}

const { baseUrl, limit, windowMs, timeoutMs, tokens } = env.given as Bindings;
const limits = { l: { limit, windowMs } };
const common = { baseUrl, timeoutMs, retry: false } as const;
const auth = oauth({
  clientId: "made-up",
  clientSecret: "made-up-secret",
  tokenUrl: `${baseUrl}/token`,
  tokens,
});

/** Made once in the isolate, as users do it, so that requests share them. */
const alone = new Klaviyo({ ...common, apiKey: "key-made-up", throttle: { limits } });
const signedIn = new Klaviyo({ ...common, auth, throttle: false });
const store = memoryQuotaStore();

const calls: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
  alone: async (id) => alone.profiles.get(id),
  signedIn: async (id) => signedIn.profiles.get(id),
  /** Its timers are those of the request, so a shared limiter is made in the request, and closed there. */
  async shared(id) {
    const limiter = createSharedLimiter(store);
    try {
      return await new Klaviyo({ ...common, apiKey: "key-made-up", throttle: { limits, limiter } }).profiles.get(id);
    } finally {
      await limiter.close();
    }
  },
};

/** `/<client>/<id of a profile>` makes one call. */
export default {
  async fetch(request: Request): Promise<Response> {
    const [, name = "", id = ""] = new URL(request.url).pathname.split("/");
    try {
      await calls[name]?.(id);
      return new Response("ok");
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
