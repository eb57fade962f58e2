import rateLimit from "@fastify/rate-limit";
import fastify from "fastify";
import { serve, settings } from "./child.ts";
import type { FastifyOptions } from "./fastify.ts";

const { limit, windowMs, draft = false } = settings<FastifyOptions>();
const app = fastify();
await app.register(rateLimit, {
  max: limit,
  timeWindow: windowMs,
  enableDraftSpec: draft,
  keyGenerator: () => "all",
});
app.all("/*", async () => ({}));
await app.ready();
serve(app.server);
