// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  signaturesCreateForTeam,
  signaturesCreateForTeammate,
  signaturesDelete,
  signaturesGet,
  signaturesListForTeam,
  signaturesListForTeammate,
  signaturesUpdate,
} from "../operations/signatures.ts";
import type { FrontOptions } from "../options.ts";
import type {
  SignaturesCreateForTeamBody,
  SignaturesCreateForTeammateBody,
  SignaturesCreateForTeammateResponse,
  SignaturesCreateForTeamResponse,
  SignaturesGetResponse,
  SignaturesListForTeamItem,
  SignaturesListForTeammateItem,
  SignaturesListForTeammateQuery,
  SignaturesListForTeammateResponse,
  SignaturesListForTeamQuery,
  SignaturesListForTeamResponse,
  SignaturesUpdateBody,
  SignaturesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What stands under messages. */
export class SignaturesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a signature of a team.
   *
   * `POST /teams/{team_id}/signatures` · limit 50/min, more by plan · scope signatures:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-signature
   */
  createForTeam(
    teamId: string,
    body: SignaturesCreateForTeamBody,
    options?: RequestOptions,
  ): Call<SignaturesCreateForTeamResponse> {
    return this.#core.call(signaturesCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a signature of a teammate.
   *
   * `POST /teammates/{teammate_id}/signatures` · limit 50/min, more by plan · scope signatures:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-signature
   */
  createForTeammate(
    teammateId: string,
    body: SignaturesCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<SignaturesCreateForTeammateResponse> {
    return this.#core.call(signaturesCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a signature.
   *
   * `DELETE /signatures/{signature_id}` · limit 50/min, more by plan · scope signatures:delete
   *
   * @param signatureId Id of the signature (`sig_…`)
   * @see https://dev.frontapp.com/reference/delete-signature
   */
  delete(signatureId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(signaturesDelete, signatureId, undefined, options);
  }

  /**
   * Gets a signature.
   *
   * `GET /signatures/{signature_id}` · limit 50/min, more by plan · scope signatures:read
   *
   * @param signatureId Id of the signature (`sig_…`)
   * @see https://dev.frontapp.com/reference/get-signatures
   */
  get(
    signatureId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SignaturesGetResponse> {
    return this.#core.call(signaturesGet, signatureId, query, options);
  }

  /**
   * Lists the signatures of a team.
   *
   * `GET /teams/{team_id}/signatures` · limit 50/min, more by plan · scope signatures:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-signatures
   */
  listForTeam(
    teamId: string,
    query?: SignaturesListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SignaturesListForTeamItem, SignaturesListForTeamResponse> {
    return new PagedCall(this.#core, signaturesListForTeam, teamId, query, options);
  }

  /**
   * Lists the signatures of a teammate.
   *
   * `GET /teammates/{teammate_id}/signatures` · limit 50/min, more by plan · scope signatures:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-signatures
   */
  listForTeammate(
    teammateId: string,
    query?: SignaturesListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SignaturesListForTeammateItem, SignaturesListForTeammateResponse> {
    return new PagedCall(this.#core, signaturesListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a signature.
   *
   * `PATCH /signatures/{signature_id}` · limit 50/min, more by plan · scope signatures:write
   *
   * @param signatureId Id of the signature (`sig_…`)
   * @see https://dev.frontapp.com/reference/update-signature
   */
  update(signatureId: string, body: SignaturesUpdateBody, options?: RequestOptions): Call<SignaturesUpdateResponse> {
    return this.#core.call(signaturesUpdate, signatureId, body, options);
  }
}

/**
 * `signatures` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSignatures(options: FrontOptions): SignaturesResource {
  return new SignaturesResource(new ClientCore(vendor, options));
}
