import { readFileSync } from "node:fs";

export interface Curl {
  readonly title: string;
  readonly command: string;
}

/** The curl commands of the brief for a vendor, in its order. */
export function curlsOf(vendor: string): Curl[] {
  const text = readFileSync(new URL(`../../brief/${vendor}.md`, import.meta.url), "utf8");
  return [...text.matchAll(/^## (.+)\n+```bash\n([\s\S]*?)\n```/gm)].map(([, title = "", command = ""]) => ({
    title,
    command,
  }));
}
