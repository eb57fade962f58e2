// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const emailAddressesBlacklist: Operation = {
  id: "emailAddresses.blacklist",
  method: "POST",
  path: "/email/blacklist",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/email"], max: 50 },
};

export const emailAddressesBlocklist: Operation = {
  id: "emailAddresses.blocklist",
  method: "POST",
  path: "/email/blocklist",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/email"], max: 50, maxBytes: 4000000 },
};

export const emailAddressesListHardBounces: PagedOperation = {
  id: "emailAddresses.listHardBounces",
  method: "GET",
  path: "/email/hard_bounces",
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/emails",
    end: "shortPage",
  },
};

export const emailAddressesListUnsubscribes: PagedOperation = {
  id: "emailAddresses.listUnsubscribes",
  method: "GET",
  path: "/email/unsubscribes",
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/emails",
    end: "shortPage",
  },
};

export const emailAddressesRemoveHardBounces: Operation = {
  id: "emailAddresses.removeHardBounces",
  method: "POST",
  path: "/email/bounce/remove",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/email"], max: 50, maxBytes: 4000000 },
};

export const emailAddressesRemoveSpam: Operation = {
  id: "emailAddresses.removeSpam",
  method: "POST",
  path: "/email/spam/remove",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/email"], max: 50, maxBytes: 4000000 },
};

export const emailAddressesSetSubscriptionStatus: Operation = {
  id: "emailAddresses.setSubscriptionStatus",
  method: "POST",
  path: "/email/status",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/email"], max: 50, maxBytes: 4000000 },
};
