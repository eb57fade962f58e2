import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { client } from "./support.ts";

const user = { id: "2180056", userName: "jane@example.com", displayName: "Jane Doe", active: true };

describe("SCIM users", () => {
  test("what was read can be put back as a whole, changed or not", async () => {
    const { fetch, sent } = stubFetch({ body: user });
    const { scimUsers } = client({ fetch });
    const found = await scimUsers.get("2180056");
    await scimUsers.replace("2180056", found);
    await scimUsers.replace("2180056", { ...found, active: false });
    expect(sent.map(({ json }) => json)).toEqual([undefined, user, { ...user, active: false }]);
  });

  test("a user is the body itself", async () => {
    const { fetch, sent } = stubFetch({ body: user });
    const { scimUsers } = client({ fetch });
    // @ts-expect-error the fields stand in the body itself
    await scimUsers.update("2180056", { ScimUser: { displayName: "Jane Roe" } });
    expect(sent).toHaveLength(1);
  });
});
