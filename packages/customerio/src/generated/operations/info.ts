// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const infoListIpAddresses: Operation = {
  id: "info.listIpAddresses",
  method: "GET",
  path: "/v1/info/ip_addresses",
  host: "app",
  security: [["app"]],
};
