/** What the program under "Quick start" of each vendor's README sends first, and the status that the sandbox gives it. */
export const quickStarts: Readonly<Record<string, string>> = {
  braze: "POST https://rest.iad-01.braze.com/users/track 201",
  crisp:
    "POST https://api.crisp.chat/v1/website/env-CRISP_WEBSITE_ID/conversation/session_00000000-0000-4000-8000-000000000002/message 200",
  customerio: "PUT https://track.customer.io/api/v1/customers/user-123 200",
  drift: "POST https://driftapi.com/conversations/789/messages 200",
  front: "POST https://api2.frontapp.com/conversations/cnv_abc123/messages 202",
  iterable: "POST https://api.iterable.com/api/events/track 200",
  klaviyo: "POST https://a.klaviyo.com/api/events 202",
};

/** Values that cannot be any text. */
const special: Readonly<Record<string, string>> = { TOKEN_KEY: Buffer.alloc(32, 7).toString("base64") };

/** Every variable that a program reads, with a made-up value. */
export function environmentOf(code: string): Record<string, string> {
  const names = [...code.matchAll(/process\.env\.(\w+)/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, special[name] ?? `env-${name}`]));
}
