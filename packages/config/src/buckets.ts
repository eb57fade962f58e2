interface Held {
  throttle: { snapshot(): { name: string; windows: { limit: number; windowMs: number }[] }[] };
}

/** The buckets that a client holds after a call, each with its windows as `limit/windowMs`. */
export function buckets(client: Held): Record<string, string[]> {
  return Object.fromEntries(
    client.throttle
      .snapshot()
      .map(({ name, windows }) => [name, windows.map(({ limit, windowMs }) => `${limit}/${windowMs}`)]),
  );
}
