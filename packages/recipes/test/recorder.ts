/** Keeps what it is given, and fails once where it is told to. */
export function recorder(): { handled: unknown[]; handle: (event: unknown) => Promise<void> } {
  const handled: unknown[] = [];
  let failed = false;
  return {
    handled,
    async handle(event) {
      if (!failed && JSON.stringify(event).includes("failOnce")) {
        failed = true;
        throw new Error("the handler failed");
      }
      handled.push(event);
    },
  };
}
