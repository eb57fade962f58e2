// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { jsonOrMultipart, type Operation } from "@carillon/runtime/internal";

export const mediaAssetsCreate: Operation = {
  id: "mediaAssets.create",
  method: "POST",
  path: "/media_library/create",
  body: jsonOrMultipart,
  bodyRequired: true,
  limits: ["mediaCreate"],
  partialErrors: [{ list: "/errors" }],
};

export const mediaAssetsReplaceFile: Operation = {
  id: "mediaAssets.replaceFile",
  method: "PUT",
  path: "/media_library/replace_file",
  body: jsonOrMultipart,
  bodyRequired: true,
  limits: ["mediaReplace"],
};
