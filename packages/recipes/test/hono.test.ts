import { memorySeenStore } from "@carillon/crisp/webhooks";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { describe } from "vitest";
import { crispWebhooks } from "../src/hono.ts";
import { listen } from "./listen.ts";
import { receiverSuite, recorder, secret } from "./suite.ts";

describe("Hono", () => {
  receiverSuite("crisp", async () => {
    const { handled, handle } = recorder();
    const app = new Hono();
    app.onError((_error, context) => context.body(null, 500));
    crispWebhooks(app, secret, memorySeenStore(), handle);
    return { ...(await listen(getRequestListener(app.fetch))), handled: () => handled };
  });
});
