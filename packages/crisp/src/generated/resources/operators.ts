// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  operatorsFlushLastActive,
  operatorsGet,
  operatorsInvite,
  operatorsList,
  operatorsListLastActive,
  operatorsSendEmail,
  operatorsUnlink,
  operatorsUpdateMembership,
} from "../operations/operators.ts";
import type { CrispOptions } from "../options.ts";
import type {
  OperatorsFlushLastActiveResponse,
  OperatorsGetResponse,
  OperatorsInviteBody,
  OperatorsInviteResponse,
  OperatorsListLastActiveResponse,
  OperatorsListResponse,
  OperatorsSendEmailBody,
  OperatorsSendEmailResponse,
  OperatorsUnlinkResponse,
  OperatorsUpdateMembershipBody,
  OperatorsUpdateMembershipResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Members of the team. */
export class OperatorsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Forgets when operators were active last.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/operators/active` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#flush-last-active-website-operators
   */
  flushLastActive(options?: RequestOptions<never> & { websiteId?: string }): Call<OperatorsFlushLastActiveResponse> {
    return this.#core.call(operatorsFlushLastActive, undefined, undefined, options);
  }

  /**
   * Gets an operator.
   *
   * `GET /website/{website_id}/operator/{user_id}` · limit 5000/day, more by plan; not published · scope website:operators read
   *
   * @param userId Id of the operator.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-website-operator
   */
  get(
    userId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<OperatorsGetResponse> {
    return this.#core.call(operatorsGet, userId, query, options);
  }

  /**
   * Invites somebody to the team.
   *
   * User tokens only. The user has to prove who they are again.
   *
   * `POST /website/{website_id}/operator` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#invite-a-website-operator
   */
  invite(body: OperatorsInviteBody, options?: RequestOptions & { websiteId?: string }): Call<OperatorsInviteResponse> {
    return this.#core.call(operatorsInvite, undefined, body, options);
  }

  /**
   * Lists the operators of the website.
   *
   * `GET /website/{website_id}/operators/list` · limit 5000/day, more by plan; not published · scope website:operators read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-website-operators
   */
  list(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<OperatorsListResponse> {
    return this.#core.call(operatorsList, undefined, query, options);
  }

  /**
   * Lists when operators were active last.
   *
   * Probable scope: `website:operators read`.
   *
   * `GET /website/{website_id}/operators/active` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-last-active-website-operators
   */
  listLastActive(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<OperatorsListLastActiveResponse> {
    return this.#core.call(operatorsListLastActive, undefined, query, options);
  }

  /**
   * Sends an email to operators.
   *
   * Not safe to repeat.
   *
   * `POST /website/{website_id}/operators/email` · limit 5000/day, more by plan; not published · scope website:operators write
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#send-email-to-website-operators
   */
  sendEmail(
    body: OperatorsSendEmailBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<OperatorsSendEmailResponse> {
    return this.#core.call(operatorsSendEmail, undefined, body, options);
  }

  /**
   * Takes an operator out of the team.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/operator/{user_id}` · limit not published
   *
   * @param userId Id of the operator.
   * @see https://docs.crisp.chat/references/rest-api/v1/#unlink-operator-from-website
   */
  unlink(userId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<OperatorsUnlinkResponse> {
    return this.#core.call(operatorsUnlink, userId, undefined, options);
  }

  /**
   * Changes role and title of an operator.
   *
   * User tokens only.
   *
   * `PATCH /website/{website_id}/operator/{user_id}` · limit not published
   *
   * @param userId Id of the operator.
   * @see https://docs.crisp.chat/references/rest-api/v1/#change-operator-membership
   */
  updateMembership(
    userId: string,
    body: OperatorsUpdateMembershipBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<OperatorsUpdateMembershipResponse> {
    return this.#core.call(operatorsUpdateMembership, userId, body, options);
  }
}

/**
 * `operators` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createOperators(options: CrispOptions): OperatorsResource {
  return new OperatorsResource(new ClientCore(vendor, options));
}
