// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  sdkAuthenticationKeysCreate,
  sdkAuthenticationKeysDelete,
  sdkAuthenticationKeysList,
  sdkAuthenticationKeysSetPrimary,
} from "../operations/sdk-authentication-keys.ts";
import type {
  SdkAuthenticationKeysCreateResponse,
  SdkAuthenticationKeysDeleteResponse,
  SdkAuthenticationKeysListResponse,
  SdkAuthenticationKeysSetPrimaryResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.sdkAuthenticationKeys`: each answers with the reply that it is given, or with the documented example. */
export const sdkAuthenticationKeysMocks = {
  /** Adds an SDK authentication key to an app. `POST /app_group/sdk_authentication/create` */
  create: (reply?: SdkAuthenticationKeysCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sdkAuthenticationKeysCreate,
      { status: 201, contentType: "application/json", example: { id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d" } },
      reply,
      init,
    ),
  /** Deletes an SDK authentication key. `DELETE /app_group/sdk_authentication/delete` */
  delete: (reply?: SdkAuthenticationKeysDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sdkAuthenticationKeysDelete,
      {
        status: 200,
        contentType: "application/json",
        example: {
          keys: [
            {
              id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
              rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
              description: "Key of 2026",
              is_primary: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the SDK authentication keys of an app. `GET /app_group/sdk_authentication/keys` */
  list: (reply?: SdkAuthenticationKeysListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sdkAuthenticationKeysList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          keys: [
            {
              id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
              rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
              description: "Key of 2026",
              is_primary: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Makes an SDK authentication key the one that counts. `PUT /app_group/sdk_authentication/primary` */
  setPrimary: (reply?: SdkAuthenticationKeysSetPrimaryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sdkAuthenticationKeysSetPrimary,
      {
        status: 200,
        contentType: "application/json",
        example: {
          keys: [
            {
              id: "9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d",
              rsa_public_key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
              description: "Key of 2026",
              is_primary: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
