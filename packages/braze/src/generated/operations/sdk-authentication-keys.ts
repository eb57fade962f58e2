// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const sdkAuthenticationKeysCreate: Operation = {
  id: "sdkAuthenticationKeys.create",
  method: "POST",
  path: "/app_group/sdk_authentication/create",
  body: "json",
  bodyRequired: true,
};

export const sdkAuthenticationKeysDelete: Operation = {
  id: "sdkAuthenticationKeys.delete",
  method: "DELETE",
  path: "/app_group/sdk_authentication/delete",
  body: "json",
  bodyRequired: true,
};

export const sdkAuthenticationKeysList: Operation = {
  id: "sdkAuthenticationKeys.list",
  method: "GET",
  path: "/app_group/sdk_authentication/keys",
};

export const sdkAuthenticationKeysSetPrimary: Operation = {
  id: "sdkAuthenticationKeys.setPrimary",
  method: "PUT",
  path: "/app_group/sdk_authentication/primary",
  body: "json",
  bodyRequired: true,
};
