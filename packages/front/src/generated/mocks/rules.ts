// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  rulesGet,
  rulesList,
  rulesListForCompany,
  rulesListForTeam,
  rulesListForTeammate,
} from "../operations/rules.ts";
import type {
  RulesGetResponse,
  RulesListForCompanyResponse,
  RulesListForTeammateResponse,
  RulesListForTeamResponse,
  RulesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.rules`: each answers with the reply that it is given, or with the documented example. */
export const rulesMocks = {
  /** Gets a rule. `GET /rules/{rule_id}` */
  get: (reply?: RulesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      rulesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
          id: "rul_1a2b",
          name: "VIP first",
          actions: ["Add tag urgent"],
          is_private: false,
        },
      },
      reply,
      init,
    ),
  /** Lists the rules that the token can see. `GET /rules` */
  list: (reply?: RulesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      rulesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/rules" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
              id: "rul_1a2b",
              name: "VIP first",
              actions: ["Add tag urgent"],
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the rules of the company. `GET /company/rules` */
  listForCompany: (reply?: RulesListForCompanyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      rulesListForCompany,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/rules" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
              id: "rul_1a2b",
              name: "VIP first",
              actions: ["Add tag urgent"],
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the rules of a team. `GET /teams/{team_id}/rules` */
  listForTeam: (reply?: RulesListForTeamResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      rulesListForTeam,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/rules" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
              id: "rul_1a2b",
              name: "VIP first",
              actions: ["Add tag urgent"],
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the rules of a teammate. `GET /teammates/{teammate_id}/rules` */
  listForTeammate: (reply?: RulesListForTeammateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      rulesListForTeammate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/rules" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/rules/rul_1a2b", related: { owner: null } },
              id: "rul_1a2b",
              name: "VIP first",
              actions: ["Add tag urgent"],
              is_private: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
