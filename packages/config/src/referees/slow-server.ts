import { createServer } from "node:http";
import { serve, settings } from "./child.ts";
import type { SlowOptions } from "./slow.ts";

const { delayMs, streams = false } = settings<SlowOptions>();
// The second header keeps an nginx in between from waiting for the end of the body.
const headers = { "content-type": "application/json", "content-length": 2, "x-accel-buffering": "no" };

serve(
  createServer((_request, response) => {
    if (streams) response.writeHead(200, headers).write("{");
    setTimeout(() => {
      if (streams) response.end("}");
      else response.writeHead(200, headers).end("{}");
    }, delayMs);
  }),
);
