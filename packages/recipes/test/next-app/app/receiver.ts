import { memorySeenStore } from "@carillon/klaviyo/webhooks";
import { recorder } from "../../recorder.ts";

// Next makes a module of its own for each route: what they share is kept where all of them see it.
const shared = globalThis as { receiver?: ReturnType<typeof recorder> & { store: ReturnType<typeof memorySeenStore> } };
shared.receiver ??= { ...recorder(), store: memorySeenStore() };
export const receiver = shared.receiver;
