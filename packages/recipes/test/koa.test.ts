import { memorySeenStore } from "@carillon/customerio/webhooks";
import Koa from "koa";
import { describe } from "vitest";
import { customerioWebhooks } from "../src/koa.ts";
import { listen } from "./listen.ts";
import { receiverSuite, recorder, secret } from "./suite.ts";

describe("Koa", () => {
  receiverSuite("customerio", async () => {
    const { handled, handle } = recorder();
    const app = new Koa();
    app.silent = true;
    app.use(customerioWebhooks(secret, memorySeenStore(), handle));
    return { ...(await listen(app.callback())), handled: () => handled };
  });
});
