import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { Crisp } from "../src/index.ts";
import { client, reply } from "./support.ts";

const article = { locale: "en", article_id: "a" };
const category = { locale: "en", category_id: "c" };
const section = { ...category, section_id: "s" };

// A save puts the whole, so that what is read has to fit what is written: `tsc` checks that.
describe("what was read can be saved again", () => {
  test.each<[string, (crisp: Crisp) => Promise<unknown>]>([
    ["a campaign", async ({ campaigns }) => campaigns.save("c", await campaigns.get("c"))],
    ["a template", async ({ campaignTemplates }) => campaignTemplates.save("t", await campaignTemplates.get("t"))],
    ["an inbox", async ({ inboxes }) => inboxes.save("i", await inboxes.get("i"))],
    ["an article", async ({ helpdeskArticles }) => helpdeskArticles.save(article, await helpdeskArticles.get(article))],
    [
      "a category",
      async ({ helpdeskCategories }) => helpdeskCategories.save(category, await helpdeskCategories.get(category)),
    ],
    ["a section", async ({ helpdeskSections }) => helpdeskSections.save(section, await helpdeskSections.get(section))],
    ["participants", async ({ conversations: c }) => c.saveParticipants("s", await c.getParticipants("s"))],
    ["metas", async ({ conversations: c }) => c.updateMeta("s", await c.getMeta("s"))],
    ["a subscription", async ({ people }) => people.updateSubscription("p", await people.getSubscription("p"))],
    ["settings", async ({ websiteSettings }) => websiteSettings.update(await websiteSettings.get())],
    ["settings of the helpdesk", async ({ helpdesks }) => helpdesks.updateSettings(await helpdesks.getSettings())],
  ])("%s", async (_, save) => {
    const found = { name: "x", status: "archived" };
    const { fetch, sent } = stubFetch({ body: reply(found) });
    await save(client({ fetch, tier: "user" }));
    expect(sent.map(({ json }) => json)).toEqual([undefined, found]);
  });

  test("a profile, without the time at which it was active, which is written in another form", async () => {
    const { fetch, sent } = stubFetch({ body: reply({ email: "a@example.com", active: { now: true } }) });
    const { people } = client({ fetch });
    const { active: _, ...profile } = await people.get("p");
    await people.save("p", profile);
    expect(sent[1]?.json).toEqual({ email: "a@example.com" });
  });
});
