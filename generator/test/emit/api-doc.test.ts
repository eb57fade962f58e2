import { join } from "node:path";
import { expect, test } from "vitest";
import { emitApiDoc } from "../../src/emit/api-doc.ts";
import { loadSpec } from "../../src/load/load.ts";
import { buildModel } from "../../src/model/build.ts";
import type { WebhookSchemeModel } from "../../src/model/model.ts";

const fixtures = import.meta.dirname;
const acme = buildModel(await loadSpec(join(fixtures, "../fixtures/acme")));
const zoo = buildModel(await loadSpec(join(fixtures, "fixtures/zoo")));

test("events that share a sentence stand in one line, in the place of the first", () => {
  const event = (name: string, summary: string, deprecated = false) => ({ name, summary, deprecated });
  const [scheme] = zoo.webhooks?.schemes ?? [];
  const events = [event("fed", "Happened"), event("died", "Sad"), event("born", "Happened.", true)];
  const schemes = [{ ...(scheme as WebhookSchemeModel), events }];
  const page = emitApiDoc({ ...zoo, webhooks: { ...zoo.webhooks!, schemes } });
  expect(page.split("\n").filter((line) => /fed|died|born/.test(line))).toEqual([
    "- `fed`, `born` (deprecated): Happened.",
    "- `died`: Sad.",
  ]);
});

test("the legend explains no word that the page has not", () => {
  expect(emitApiDoc(zoo)).toContain("| `BulkRun<Item, Reply>` |");
  expect(emitApiDoc(acme)).not.toContain("BulkRun");
  const [widgets] = acme.resources.filter(({ name }) => name === "widgets");
  const reads = (widgets?.operations ?? []).filter(({ method }) => method === "GET");
  const page = emitApiDoc({ ...acme, resources: [{ ...widgets!, operations: reads }] });
  expect(page).not.toContain("sent once");
});
