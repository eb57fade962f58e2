import { createServer } from "node:http";
import express from "express";
import { rateLimit } from "express-rate-limit";
import { serve, settings } from "./child.ts";
import type { ExpressOptions } from "./express.ts";

const { limit, windowMs, headers } = settings<ExpressOptions>();
const app = express();
app.use(
  rateLimit({
    limit,
    windowMs,
    standardHeaders: headers === "legacy" ? false : headers,
    legacyHeaders: headers === "legacy",
    keyGenerator: () => "all",
  }),
);
app.use((_request, response) => {
  response.json({});
});
serve(createServer(app));
