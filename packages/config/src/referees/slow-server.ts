import { createServer } from "node:http";
import { serve, settings } from "./child.ts";
import type { SlowOptions } from "./slow.ts";

const { delayMs } = settings<SlowOptions>();
serve(
  createServer((_request, response) => {
    setTimeout(() => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 2 });
      response.end("{}");
    }, delayMs);
  }),
);
