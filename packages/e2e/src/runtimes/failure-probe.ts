// Runs inside each runtime: no `node:` import.
import { type Judgement, judgeFailure, wordsOf } from "../../../runtime/src/retry/proof.ts";

export interface FailureOrder {
  readonly urls: Readonly<Record<string, string>>;
}

export interface FailureAnswer {
  readonly verdict: Judgement;
  readonly words: string;
}

/** How the runtime's own `fetch` fails with each address, and what we make of it. */
export default async function failureProbe({
  urls,
}: FailureOrder): Promise<Record<string, FailureAnswer | "answered">> {
  const answers: Record<string, FailureAnswer | "answered"> = {};
  for (const [name, url] of Object.entries(urls)) {
    try {
      const response = await fetch(url, { method: "POST", body: "{}", redirect: "manual" });
      await response.text();
      answers[name] = "answered";
    } catch (error) {
      answers[name] = { verdict: judgeFailure(error), words: wordsOf(error) };
    }
  }
  return answers;
}
