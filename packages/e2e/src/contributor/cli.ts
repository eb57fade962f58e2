import { cloneRepository } from "../clone/clone.ts";
import { contribute, editOneField } from "./contribute.ts";

// node packages/e2e/src/contributor/cli.ts
// Clones what is committed here, and goes the way of a new contributor in the clone.
const clone = await cloneRepository();
try {
  const tell = (step: string, seen: string): void => console.log(`${step.padEnd(20)}  ${seen}`);
  await editOneField(clone, tell);
  await clone.git("reset", "--quiet", "--hard");
  await contribute(clone, tell);
} finally {
  await clone.remove();
}
