// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  rulesGet,
  rulesList,
  rulesListForCompany,
  rulesListForTeam,
  rulesListForTeammate,
} from "../operations/rules.ts";
import type { FrontOptions } from "../options.ts";
import type {
  RulesGetResponse,
  RulesListForCompanyResponse,
  RulesListForTeammateResponse,
  RulesListForTeamResponse,
  RulesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Automations. */
export class RulesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a rule.
   *
   * `GET /rules/{rule_id}` · limit 50/min, more by plan · scope rules:read
   *
   * @param ruleId Id of the rule (`rul_…`)
   * @see https://dev.frontapp.com/reference/get-rule
   */
  get(ruleId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<RulesGetResponse> {
    return this.#core.call(rulesGet, ruleId, query, options);
  }

  /**
   * Lists the rules that the token can see.
   *
   * `GET /rules` · limit 50/min, more by plan · scope rules:read
   *
   * @see https://dev.frontapp.com/reference/list-rules
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<RulesListResponse> {
    return this.#core.call(rulesList, undefined, query, options);
  }

  /**
   * Lists the rules of the company.
   *
   * `GET /company/rules` · limit 50/min, more by plan · scope rules:read
   *
   * @see https://dev.frontapp.com/reference/list-all-company-rules
   */
  listForCompany(query?: Record<string, never>, options?: RequestOptions<never>): Call<RulesListForCompanyResponse> {
    return this.#core.call(rulesListForCompany, undefined, query, options);
  }

  /**
   * Lists the rules of a team.
   *
   * `GET /teams/{team_id}/rules` · limit 50/min, more by plan · scope rules:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-rules
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<RulesListForTeamResponse> {
    return this.#core.call(rulesListForTeam, teamId, query, options);
  }

  /**
   * Lists the rules of a teammate.
   *
   * `GET /teammates/{teammate_id}/rules` · limit 50/min, more by plan · scope rules:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-rules
   */
  listForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<RulesListForTeammateResponse> {
    return this.#core.call(rulesListForTeammate, teammateId, query, options);
  }
}

/**
 * `rules` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRules(options: FrontOptions): RulesResource {
  return new RulesResource(new ClientCore(vendor, options));
}
