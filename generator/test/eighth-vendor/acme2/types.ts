/** What the types of the package hold a user to. It is only type-checked. */
import { Acme2, type Parcel } from "@carillon/acme2";
import { mocks } from "@carillon/acme2/mocks";
import { createRawClient } from "@carillon/acme2/raw";
import { createParcels } from "@carillon/acme2/resources/parcels";

const acme2 = new Acme2({ apiToken: "t" });
export const parcel: Parcel = await acme2.parcels.get("p");
export const alone: Parcel = await createParcels({ apiToken: () => "t" }).create({ to: "Ann", speed: "slow" });
export const open: Parcel["state"] = "a state of tomorrow";
export const { data } = await createRawClient({ apiToken: "t" }).GET("/parcels", { params: { query: { size: 1 } } });

// @ts-expect-error no such option
new Acme2({ apiKey: "t" });
// @ts-expect-error the field is required
acme2.parcels.create({ speed: "slow" });
// @ts-expect-error the words of a request are closed
acme2.parcels.create({ to: "Ann", speed: "later" });
// @ts-expect-error no such query parameter
acme2.parcels.list({ limit: 1 });
// @ts-expect-error a reply has an id
mocks.parcels.get({ state: "sent" });
