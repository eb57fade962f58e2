import { memorySeenStore } from "@carillon/front/webhooks";
import { frontWorker } from "../src/workers.ts";
import { recorder } from "./recorder.ts";

const { handled, handle } = recorder();
const store = memorySeenStore();

export default {
  async fetch(request: Request, env: { SECRET: string }): Promise<Response> {
    if (new URL(request.url).pathname === "/handled") return Response.json(handled);
    try {
      return await frontWorker(request, env.SECRET, store, handle);
    } catch {
      return new Response(null, { status: 500 });
    }
  },
};
