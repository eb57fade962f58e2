import { Klaviyo } from "@carillon/klaviyo";

/** Sends a POST over a connection that was used before. @returns the name of the error, or `done` */
export async function run(baseUrl: string): Promise<string> {
  const klaviyo = new Klaviyo({ apiKey: "made-up", baseUrl, retry: false });
  await klaviyo.profiles.get("01H");
  const body = { data: { type: "profile", attributes: { email: "a@example.com" } } } as const;
  const { error } = await klaviyo.profiles.create(body).safe();
  return error?.name ?? "done";
}
