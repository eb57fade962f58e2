import { CarillonError } from "../errors.ts";
import { misconfigured } from "./read.ts";
import type { SeenStore, Turn } from "./seen-store.ts";

/** Another delivery of the same event is being handled, and may yet fail. Answer 5xx, so that this one is sent again. */
export class WebhookBusyError extends CarillonError {
  override get name(): string {
    return "WebhookBusyError";
  }
}

export interface HandleOnceOptions {
  /** How long an event that was handled is remembered. Default 7 days, the longest time that a vendor is known to repeat. */
  ttlMs?: number;
  /** Longer than your handler ever takes. A process that dies in it keeps the event from being handled for so long. Default 60 s. */
  leaseMs?: number;
  /** Told when the store failed after the handler had run. It changes no outcome. */
  onError?: (error: unknown) => void;
}

/**
 * Verifies a delivery and handles its event, once however often it is sent. An event whose handler failed, or whose process
 * died, is handled when the vendor sends it again.
 *
 * @param verify calls `verifyWebhook` with this `seen` among its options
 * @returns `handled`, or `repeated` for an event that was handled before; answer 2xx to both
 * @throws `WebhookVerificationError`: answer 401. Anything else is a reason to answer 5xx and have it sent again:
 * {@link WebhookBusyError}, what the handler throws, what the store throws.
 */
export async function handleOnce<Event>(
  store: SeenStore,
  verify: (seen: (id: string) => Promise<boolean>) => Promise<Event>,
  handle: (event: Event) => unknown,
  { ttlMs = 7 * 86_400_000, leaseMs = 60_000, onError }: HandleOnceOptions = {},
): Promise<"handled" | "repeated"> {
  const asked: (Turn | "busy" | "done")[] = [];
  const settle = async (step: () => void | Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      onError?.(error);
    }
  };
  try {
    const event = await verify(async (id) => {
      const turn = await store.begin(id, leaseMs);
      asked.push(turn);
      return typeof turn === "string";
    });
    if (asked.length === 0) misconfigured("pass `seen` on to verifyWebhook");
    if (typeof asked[0] !== "string") await handle(event);
  } catch (error) {
    const [turn] = asked;
    if (typeof turn !== "string") {
      if (turn) await settle(() => turn.release());
      throw error;
    }
  }
  const turn = asked[0] as Turn | "busy" | "done";
  if (turn === "done") return "repeated";
  if (turn === "busy") throw new WebhookBusyError("Webhook: this event is being handled.");
  await settle(() => turn.finish(ttlMs));
  return "handled";
}
