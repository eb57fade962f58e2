import { Braze, type BrazeOptions } from "../src/index.ts";

export const apiKey = "braze-made-up-key-0123456789";

export const client = (options: BrazeOptions = {}): Braze => new Braze({ apiKey, instance: "US-01", ...options });
