import { WebhookVerificationError } from "../errors.ts";
import { reading } from "../input.ts";
import { readHeader } from "./read.ts";
import type { WebhookHeaders, WebhookScheme } from "./scheme.ts";

/** A reply as data, for whatever server you use. */
export interface ChallengeResponse {
  status: 200;
  headers: { "content-type": string; "x-content-type-options": string };
  body: string;
}

const unreadable = (_: string, cause: unknown): WebhookVerificationError =>
  new WebhookVerificationError("Webhook refused: its headers cannot be read.", { cause });

/**
 * The answer to the request that a vendor makes when a webhook is set up. Verify the request first.
 *
 * @returns `undefined` when the request carries no challenge
 */
export function challengeResponse(scheme: WebhookScheme, headers: WebhookHeaders): ChallengeResponse | undefined {
  const { challenge } = scheme;
  const body = challenge && reading(unreadable, () => readHeader(headers, challenge.header));
  if (!body) return undefined;
  // The value is text and stays text: a browser that is led here must not take it for a page.
  return {
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" },
    body,
  };
}
