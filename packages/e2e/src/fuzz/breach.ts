/** What must never happen. */
export class Breach extends Error {
  override readonly name = "Breach";
}

export const breach = (what: string, cause?: unknown): never => {
  throw new Breach(what, cause === undefined ? undefined : { cause });
};
