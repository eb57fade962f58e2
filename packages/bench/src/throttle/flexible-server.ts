import { createServer } from "node:http";
import { serve, settings } from "@carillon/config/referees";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { FlexibleOptions } from "./flexible.ts";

const { limit, windowMs } = settings<FlexibleOptions>();
const limiter = new RateLimiterMemory({ points: limit, duration: windowMs / 1_000 });

serve(
  createServer(async (_request, response) => {
    const status = await limiter.consume("all").then(
      () => 200,
      () => 429,
    );
    response.writeHead(status, { "content-type": "application/json", "content-length": 2 });
    response.end("{}");
  }),
);
