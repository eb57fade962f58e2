// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const smsPhoneNumbersListInvalid: PagedOperation = {
  id: "smsPhoneNumbers.listInvalid",
  method: "GET",
  path: "/sms/invalid_phone_numbers",
  query: { phone_numbers: "brackets" },
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/sms",
    end: "shortPage",
  },
};

export const smsPhoneNumbersRemoveInvalid: Operation = {
  id: "smsPhoneNumbers.removeInvalid",
  method: "POST",
  path: "/sms/invalid_phone_numbers/remove",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: { fields: ["/phone_numbers"], max: 50, maxBytes: 4000000 },
};
