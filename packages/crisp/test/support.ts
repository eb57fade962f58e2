import { Crisp, type CrispOptions } from "../src/index.ts";

export const identifier = "identifier-made-up";
export const key = "crisp-made-up-key-0123456789";
export const websiteId = "8c842203-0000-4000-8000-000000000001";

export const client = (options: Partial<CrispOptions> = {}): Crisp =>
  new Crisp({ identifier, key, websiteId, ...options });

/** Everything that Crisp answers stands in an envelope. */
export const reply = (data: unknown, reason = "resolved") => ({ error: false, reason, data });

export const refusal = (status: number, reason: string, data = {}) => ({
  status,
  body: { error: true, reason, data },
});

export const conversation = (session_id: string) => ({ session_id, website_id: websiteId, state: "unresolved" });
