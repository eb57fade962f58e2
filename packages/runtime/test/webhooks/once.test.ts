import { describe, expect, test } from "vitest";
import {
  ConfigurationError,
  createVerifier,
  handleOnce,
  memorySeenStore,
  type SeenStore,
  signTestWebhook,
  WebhookBusyError,
  WebhookVerificationError,
} from "../../src/webhooks/index.ts";
import { colonBase64 } from "./vectors.ts";

const verifyWebhook = createVerifier<{ n: number }>({ only: { ...colonBase64, id: ["/n"] } }, "only");
const body = '{"n":1}';
const headers = await signTestWebhook(colonBase64, body, "s");

/** One delivery to a receiver that keeps the events that it handled. */
function receiver(store: SeenStore, work: (event: { n: number }) => unknown = () => undefined) {
  const handled: number[] = [];
  const receive = (options = {}, given = headers) =>
    handleOnce(
      store,
      (seen) => verifyWebhook(body, given, "s", { seen }),
      async (event) => {
        await work(event);
        handled.push(event.n);
      },
      options,
    );
  return { handled, receive };
}
/** A process that died while it handled the event. */
async function dying(store: SeenStore, options = {}): Promise<void> {
  await new Promise<void>((started) => {
    void receiver(store, () => {
      started();
      return new Promise(() => undefined);
    }).receive(options);
  });
}
const clock = () => {
  const at = { ms: 1_000 };
  return { at, now: () => at.ms };
};

describe("handleOnce", () => {
  test("handles a delivery once, and tells of repeats without an error", async () => {
    const { handled, receive } = receiver(memorySeenStore());
    expect([await receive(), await receive(), await receive()]).toEqual(["handled", "repeated", "repeated"]);
    expect(handled).toEqual([1]);
  });
  test("a delivery whose handler failed is handled when it is sent again", async () => {
    let failures = 2;
    const { handled, receive } = receiver(memorySeenStore(), () => {
      if (failures-- > 0) throw new Error("database is away");
    });
    await expect(receive()).rejects.toThrow("database is away");
    await expect(receive()).rejects.toThrow("database is away");
    expect(await receive()).toBe("handled");
    expect(await receive()).toBe("repeated");
    expect(handled).toEqual([1]);
  });
  test("a process that died in the handler keeps the event no longer than its lease", async () => {
    const { at, now } = clock();
    const store = memorySeenStore({ now });
    await dying(store);
    const { handled, receive } = receiver(store);
    await expect(receive()).rejects.toThrow(WebhookBusyError);
    at.ms += 59_999;
    await expect(receive()).rejects.toThrow(WebhookBusyError);
    at.ms += 1;
    expect(await receive()).toBe("handled");
    expect(handled).toEqual([1]);
  });
  test("of many at once one is handled, and none of the others is answered as if it had been", async () => {
    let end = (): void => undefined;
    const busy = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { handled, receive } = receiver(memorySeenStore(), () => busy);
    const answers: unknown[] = [];
    const all = Array.from({ length: 50 }, () =>
      receive().then(
        (each) => answers.push(each),
        (error) => answers.push(error),
      ),
    );
    // Which one comes first is the engine's affair.
    await expect.poll(() => answers.length).toBe(49);
    expect(answers.every((each) => each instanceof WebhookBusyError)).toBe(true);
    end();
    await Promise.all(all);
    expect([answers[49], handled]).toEqual(["handled", [1]]);
    expect(await receive()).toBe("repeated");
  });
  test("an event is known for seven days, or as long as is said", async () => {
    const { at, now } = clock();
    const { handled, receive } = receiver(memorySeenStore({ now }));
    await receive();
    at.ms += 7 * 86_400_000 - 1;
    expect(await receive()).toBe("repeated");
    at.ms += 1;
    expect(await receive({ ttlMs: 10 })).toBe("handled");
    at.ms += 10;
    expect(await receive()).toBe("handled");
    expect(handled).toEqual([1, 1, 1]);
  });
  test("the lease is as long as is said", async () => {
    const { at, now } = clock();
    const store = memorySeenStore({ now });
    await dying(store, { leaseMs: 10 });
    const { receive } = receiver(store);
    await expect(receive()).rejects.toThrow(WebhookBusyError);
    at.ms += 10;
    expect(await receive()).toBe("handled");
  });
  test("what is refused is neither handled nor remembered", async () => {
    const { handled, receive } = receiver(memorySeenStore());
    const told: unknown[] = [];
    const onError = (error: unknown): void => void told.push(error);
    await expect(receive({ onError }, { ...headers, "X-Signature": "x" })).rejects.toThrow(WebhookVerificationError);
    expect(told).toEqual([]);
    expect(await receive()).toBe("handled");
    expect(handled).toEqual([1]);
  });
  test("a store that fails leaves the delivery for later", async () => {
    const broken: SeenStore = { begin: () => Promise.reject(new Error("store is away")) };
    const { handled, receive } = receiver(broken);
    await expect(receive()).rejects.toThrow("store is away");
    expect(handled).toEqual([]);
  });
  test("a store that fails afterwards changes no outcome, and is told of", async () => {
    const told: unknown[] = [];
    const onError = (error: unknown): void => void told.push(error);
    const away = async () => {
      throw new Error("store is away");
    };
    const store: SeenStore = { begin: () => ({ finish: away, release: away }) };
    expect(await receiver(store).receive({ onError })).toBe("handled");
    expect(await receiver(store).receive()).toBe("handled");
    const failing = receiver(store, () => {
      throw new Error("handler failed");
    });
    await expect(failing.receive({ onError })).rejects.toThrow("handler failed");
    expect(told.map(String)).toEqual(["Error: store is away", "Error: store is away"]);
  });
  test("a verifier that was not given `seen` would handle all repeats, so it is refused", async () => {
    let handled = 0;
    const slip = handleOnce(
      memorySeenStore(),
      () => verifyWebhook(body, headers, "s"),
      () => handled++,
    );
    await expect(slip).rejects.toThrow(ConfigurationError);
    expect(handled).toBe(0);
  });
  test("a verifier that swallows the refusal does not get a repeat handled", async () => {
    const store = memorySeenStore();
    await receiver(store).receive();
    let handled = 0;
    const lax = () =>
      handleOnce(
        store,
        (seen) => verifyWebhook(body, headers, "s", { seen }).catch(() => ({ n: 1 })),
        () => handled++,
      );
    expect(await lax()).toBe("repeated");
    expect(handled).toBe(0);
  });
  test("what a verifier throws after it took the turn gives the turn back", async () => {
    const store = memorySeenStore();
    const picky = handleOnce(
      store,
      async (seen) => {
        await verifyWebhook(body, headers, "s", { seen });
        throw new TypeError("not for us");
      },
      () => undefined,
    );
    await expect(picky).rejects.toThrow(TypeError);
    expect(await receiver(store).receive()).toBe("handled");
  });
  test("the error of a busy event is one of ours", () => {
    const error = new WebhookBusyError("x");
    expect(error.name).toBe("WebhookBusyError");
    expect(String(error)).toBe("WebhookBusyError: x");
  });
});
