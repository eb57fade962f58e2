// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  emailAddressesBlacklist,
  emailAddressesBlocklist,
  emailAddressesListHardBounces,
  emailAddressesListUnsubscribes,
  emailAddressesRemoveHardBounces,
  emailAddressesRemoveSpam,
  emailAddressesSetSubscriptionStatus,
} from "../operations/email-addresses.ts";
import type {
  EmailAddressesBlacklistResponse,
  EmailAddressesBlocklistResponse,
  EmailAddressesListHardBouncesResponse,
  EmailAddressesListUnsubscribesResponse,
  EmailAddressesRemoveHardBouncesResponse,
  EmailAddressesRemoveSpamResponse,
  EmailAddressesSetSubscriptionStatusResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.emailAddresses`: each answers with the reply that it is given, or with the documented example. */
export const emailAddressesMocks = {
  /** Blocks addresses from email, under the old name. `POST /email/blacklist` */
  blacklist: (reply?: EmailAddressesBlacklistResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesBlacklist,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Blocks addresses from email. `POST /email/blocklist`, that of `blocklistEach` too */
  blocklist: (reply?: EmailAddressesBlocklistResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesBlocklist,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Lists addresses that bounced for good. `GET /email/hard_bounces` */
  listHardBounces: (reply?: EmailAddressesListHardBouncesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesListHardBounces,
      {
        status: 200,
        contentType: "application/json",
        example: {
          emails: [{ email: "gone@example.com", hard_bounced_at: "2026-01-12 09:00:00 +0000" }],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Lists addresses that unsubscribed. `GET /email/unsubscribes` */
  listUnsubscribes: (reply?: EmailAddressesListUnsubscribesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesListUnsubscribes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          emails: [{ email: "bye@example.com", unsubscribed_at: "2026-01-12 09:00:00 +0000" }],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Takes addresses off the bounce list. `POST /email/bounce/remove`, that of `removeEachHardBounce` too */
  removeHardBounces: (reply?: EmailAddressesRemoveHardBouncesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesRemoveHardBounces,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Takes addresses off the spam list. `POST /email/spam/remove`, that of `removeEachSpam` too */
  removeSpam: (reply?: EmailAddressesRemoveSpamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesRemoveSpam,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Sets the subscription state of addresses. `POST /email/status`, that of `setSubscriptionStatusForAll` too */
  setSubscriptionStatus: (reply?: EmailAddressesSetSubscriptionStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailAddressesSetSubscriptionStatus,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
