import { createHmac } from "node:crypto";
import { types } from "node:util";
import * as braze from "@carillon/braze/webhooks";
import * as crisp from "@carillon/crisp/webhooks";
import * as customerio from "@carillon/customerio/webhooks";
import * as drift from "@carillon/drift/webhooks";
import * as front from "@carillon/front/webhooks";
import * as iterable from "@carillon/iterable/webhooks";
import * as klaviyo from "@carillon/klaviyo/webhooks";
import { breach } from "../breach.ts";
import type { Dice } from "../dice.ts";
import { hostile, hostileText, spoiled, spoiledText } from "../hostile.ts";
import { judgeError } from "../judge.ts";
import type { Surface } from "./surface.ts";

type Any = (...args: unknown[]) => unknown;
interface Kit {
  readonly name: string;
  readonly verify: Any;
  readonly sign: Any;
  readonly challenge?: Any;
  readonly schemes: readonly string[];
}

const kit = (name: string, from: object, schemes: readonly string[]): Kit => {
  const { verifyWebhook, signTestWebhook, challengeResponse } = from as Record<string, Any>;
  return {
    name,
    verify: verifyWebhook as Any,
    sign: signTestWebhook as Any,
    ...(challengeResponse && { challenge: challengeResponse }),
    schemes,
  };
};

const KITS: readonly Kit[] = [
  kit("braze", braze, ["token"]),
  kit("crisp", crisp, ["plugin", "website"]),
  kit("customerio", customerio, ["reporting"]),
  kit("drift", drift, ["verificationToken"]),
  kit("front", front, ["application", "rule", "channel"]),
  kit("iterable", iterable, ["authorization"]),
  kit("klaviyo", klaviyo, ["systemWebhook"]),
];

const NOW = Date.UTC(2026, 2, 1, 12);
const BODY = JSON.stringify({
  type: "made",
  token: "fuzz-secret",
  timestamp: NOW,
  meta: { timestamp: new Date(NOW).toISOString() },
  data: [{ topic: "x" }],
});
const REFUSALS = ["WebhookVerificationError", "ConfigurationError"];

const spoiledRaw = (raw: string, dice: Dice): unknown =>
  dice.pick<() => unknown>([
    () => spoiledText(raw, dice),
    () => spoiledText(raw, dice),
    () => Buffer.from(spoiledText(raw, dice)),
    () => JSON.parse(raw),
    () => hostile(dice),
    () => hostileText(dice),
    () => "",
  ])();

/** A memory that is a function may do anything: what it throws is the caller's own. */
function withoutMemory(options: unknown): unknown {
  if (typeof options !== "object" || options === null || types.isProxy(options)) return options;
  const seen: unknown = Object.getOwnPropertyDescriptor(options, "seen")?.value;
  if (typeof seen === "function" && Object.isExtensible(options)) Reflect.deleteProperty(options, "seen");
  return options;
}

/** Raw bodies, headers, secrets and options of a delivery. */
export const webhooks: Surface = async (world) => {
  const { dice } = world;
  const { name, verify, sign, challenge, schemes } = dice.pick(KITS);
  const scheme = dice.pick(schemes);
  const url = "https://receiver.test/hook?key=fuzz-secret";
  const good = { scheme, url, now: NOW };
  const signed = await world.settle(() => sign(BODY, "fuzz-secret", { scheme, timestamp: NOW }));
  const headers = { ...(signed.value as Record<string, string> | undefined), "content-type": "application/json" };
  const what = dice.int(8);
  const raw = what < 2 ? spoiledRaw(BODY, dice) : BODY;
  const given =
    what === 2 || what === 3 ? (dice.chance(0.7) ? spoiled(headers, dice) : new Headers({ "x-a": "b" })) : headers;
  const secret =
    what === 4
      ? spoiled(["fuzz-secret", "older"], dice)
      : what === 5
        ? dice.pick([hostile(dice), hostileText(dice)])
        : "fuzz-secret";
  const options =
    what >= 6 ? withoutMemory(spoiled({ ...good, toleranceMs: 1_000, method: "POST", seen: () => false }, dice)) : good;
  world.trying({ vendor: name, scheme, raw, headers: given, secret, options });
  if (what === 7 && dice.chance(0.3)) {
    const made = await world.settle(() =>
      sign(raw, secret, { scheme, timestamp: dice.chance(0.5) ? NOW : hostile(dice), method: hostile(dice) }),
    );
    return made.error === undefined ? "accepted" : judgeError(made.error, REFUSALS);
  }
  if (challenge && dice.chance(0.05)) {
    const made = await world.settle(() =>
      challenge(spoiled({ ...headers, "x-front-challenge": hostileText(dice) }, dice)),
    );
    return made.error === undefined ? "accepted" : judgeError(made.error, REFUSALS);
  }
  const verified = await world.settle(() => verify(raw, given, secret, options));
  if (verified.error !== undefined) return judgeError(verified.error, [...REFUSALS, "TokenStoreError"]);
  // A token proves the sender alone; a keyed hash proves the body.
  const isKeyed = [
    "crisp plugin",
    "front application",
    "front rule",
    "front channel",
    "customerio reporting",
    "klaviyo systemWebhook",
  ].includes(`${name} ${scheme}`);
  if (what < 2 && isKeyed && !sameBytes(raw)) breach("accepts a body that nobody signed");
  if (what === 5 && secret !== "fuzz-secret" && scheme !== "website" && isKeyed) breach("accepts any secret");
  return "accepted";
};

function sameBytes(raw: unknown): boolean {
  const digest = (value: string | Uint8Array): string => createHmac("sha256", "x").update(value).digest("hex");
  if (typeof raw === "string" || raw instanceof Uint8Array) return digest(raw) === digest(BODY);
  return false;
}
