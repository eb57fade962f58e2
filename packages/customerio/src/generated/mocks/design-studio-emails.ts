// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  designStudioEmailsCreate,
  designStudioEmailsCreateTranslation,
  designStudioEmailsCreateVersion,
  designStudioEmailsDelete,
  designStudioEmailsDeleteTranslation,
  designStudioEmailsDeleteVersion,
  designStudioEmailsGet,
  designStudioEmailsGetPublishStatus,
  designStudioEmailsGetTranslation,
  designStudioEmailsGetUnpublishedChanges,
  designStudioEmailsGetVersion,
  designStudioEmailsLink,
  designStudioEmailsList,
  designStudioEmailsListTranslations,
  designStudioEmailsListVersions,
  designStudioEmailsPreview,
  designStudioEmailsPublish,
  designStudioEmailsRender,
  designStudioEmailsRestoreVersion,
  designStudioEmailsReview,
  designStudioEmailsUpdate,
  designStudioEmailsUpdateTranslation,
} from "../operations/design-studio-emails.ts";
import type {
  DesignStudioEmailsCreateResponse,
  DesignStudioEmailsCreateTranslationResponse,
  DesignStudioEmailsCreateVersionResponse,
  DesignStudioEmailsGetPublishStatusResponse,
  DesignStudioEmailsGetResponse,
  DesignStudioEmailsGetTranslationResponse,
  DesignStudioEmailsGetUnpublishedChangesResponse,
  DesignStudioEmailsGetVersionResponse,
  DesignStudioEmailsLinkResponse,
  DesignStudioEmailsListResponse,
  DesignStudioEmailsListTranslationsResponse,
  DesignStudioEmailsListVersionsResponse,
  DesignStudioEmailsPreviewResponse,
  DesignStudioEmailsPublishResponse,
  DesignStudioEmailsRenderResponse,
  DesignStudioEmailsRestoreVersionResponse,
  DesignStudioEmailsReviewResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.designStudioEmails`: each answers with the reply that it is given, or with the documented example. */
export const designStudioEmailsMocks = {
  /** Creates an email. `POST /v1/design_studio/emails` */
  create: (reply?: DesignStudioEmailsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_template: false,
            is_linked: false,
            parent_folder_id: null,
            available_languages: ["fr"],
            created: 1714732800,
            updated: 1714732800,
            content: { subject: "Hello", html: "<p>Hi</p>" },
            envelope: { from_id: 1, reply_to_id: null },
          },
        },
      },
      reply,
      init,
    ),
  /** Translates an email. `POST /v1/design_studio/emails/{id}/languages` */
  createTranslation: (reply?: DesignStudioEmailsCreateTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsCreateTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email_translation: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
            language: "fr",
            language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            is_linked: false,
            is_template: false,
            created: 1773856017,
            updated: 1773856017,
            content: { subject: "Bonjour", html: "<p>Salut</p>" },
          },
        },
      },
      reply,
      init,
    ),
  /** Saves a version of an email. `POST /v1/design_studio/emails/{id}/versions` */
  createVersion: (reply?: DesignStudioEmailsCreateVersionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsCreateVersion,
      {
        status: 200,
        contentType: "application/json",
        example: {
          created: true,
          version: {
            id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
            name: "Before the redesign",
            created: 1773856017,
            created_on_publish: false,
            feedback: false,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes an email. `DELETE /v1/design_studio/emails/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioEmailsDelete, { status: 204 }, reply, init),
  /** Deletes a translation of an email. `DELETE /v1/design_studio/emails/{id}/languages/{language}` */
  deleteTranslation: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioEmailsDeleteTranslation, { status: 204 }, reply, init),
  /** Deletes a saved version of an email. `DELETE /v1/design_studio/emails/{id}/versions/{version_id}` */
  deleteVersion: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioEmailsDeleteVersion, { status: 204 }, reply, init),
  /** Gets an email. `GET /v1/design_studio/emails/{id}` */
  get: (reply?: DesignStudioEmailsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_template: false,
            is_linked: false,
            parent_folder_id: null,
            available_languages: ["fr"],
            created: 1714732800,
            updated: 1714732800,
            content: { subject: "Hello", html: "<p>Hi</p>" },
            envelope: { from_id: 1, reply_to_id: null },
          },
        },
      },
      reply,
      init,
    ),
  /** Tells how far a publish is. `GET /v1/design_studio/emails/{id}/publish_status` */
  getPublishStatus: (reply?: DesignStudioEmailsGetPublishStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsGetPublishStatus,
      {
        status: 200,
        contentType: "application/json",
        example: {
          status: "done",
          mappings: [
            {
              node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              template_id: 987654,
              version_id: "v_01H8XK",
              language: "",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Gets a translation of an email. `GET /v1/design_studio/emails/{id}/languages/{language}` */
  getTranslation: (reply?: DesignStudioEmailsGetTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsGetTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email_translation: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
            language: "fr",
            language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            is_linked: false,
            is_template: false,
            created: 1773856017,
            updated: 1773856017,
            content: { subject: "Bonjour", html: "<p>Salut</p>" },
          },
        },
      },
      reply,
      init,
    ),
  /** Tells whether an email is ahead of what is sent. `GET /v1/design_studio/emails/{id}/unpublished_changes` */
  getUnpublishedChanges: (reply?: DesignStudioEmailsGetUnpublishedChangesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsGetUnpublishedChanges,
      { status: 200, contentType: "application/json", example: { has_unpublished_changes: true } },
      reply,
      init,
    ),
  /** Gets a saved version of an email with its content. `GET /v1/design_studio/emails/{id}/versions/{version_id}` */
  getVersion: (reply?: DesignStudioEmailsGetVersionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsGetVersion,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node: {
            node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            node_type: "EMAIL",
            name: "Welcome",
            content: "<p>Hi</p>",
            preheader_text: "Start now",
            envelope: { from_id: 1, reply_to_id: null },
          },
          dependencies: [
            {
              node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
              node_type: "COMPONENT",
              name: "Footer",
              component_name: "footer",
              content: "<template>Bye</template>",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Links an email to a message. `POST /v1/design_studio/emails/{id}/link` */
  link: (reply?: DesignStudioEmailsLinkResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsLink,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          template_id: 987654,
          target: { type: "campaign_action", action_id: 42 },
        },
      },
      reply,
      init,
    ),
  /** Lists the emails of the design studio. `GET /v1/design_studio/emails` */
  list: (reply?: DesignStudioEmailsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          emails: [
            {
              id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              name: "Welcome",
              is_template: false,
              is_linked: false,
              parent_folder_id: null,
              available_languages: ["fr"],
              created: 1714732800,
              updated: 1714732800,
            },
          ],
          folders: [],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
  /** Lists the translations of an email. `GET /v1/design_studio/emails/{id}/languages` */
  listTranslations: (reply?: DesignStudioEmailsListTranslationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsListTranslations,
      {
        status: 200,
        contentType: "application/json",
        example: {
          email_translations: [
            {
              id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
              language: "fr",
              language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              is_linked: false,
              is_template: false,
              created: 1773856017,
              updated: 1773856017,
              content: { subject: "Bonjour", html: "<p>Salut</p>" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the saved versions of an email. `GET /v1/design_studio/emails/{id}/versions` */
  listVersions: (reply?: DesignStudioEmailsListVersionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsListVersions,
      {
        status: 200,
        contentType: "application/json",
        example: {
          versions: [
            {
              id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
              name: "Before the redesign",
              created: 1773856017,
              created_on_publish: false,
              feedback: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Fills in an email with sample data. `POST /v1/design_studio/emails/{id}/preview` */
  preview: (reply?: DesignStudioEmailsPreviewResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsPreview,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          node_type: "EMAIL",
          subject: "Hello Jane",
          html: "<p>Hi</p>",
          links: [{ url: "https://example.com", text: "View", tracked: true, errors: [] }],
          errors: { subject: [], body: [] },
        },
      },
      reply,
      init,
    ),
  /** Sends the content of an email to what it is linked to. `POST /v1/design_studio/emails/{id}/publish` */
  publish: (reply?: DesignStudioEmailsPublishResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsPublish,
      {
        status: 200,
        contentType: "application/json",
        example: {
          status: "done",
          mappings: [
            {
              node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
              template_id: 987654,
              version_id: "v_01H8XK",
              language: "",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Gets the whole HTML of an email. `GET /v1/design_studio/emails/{id}/render` */
  render: (reply?: DesignStudioEmailsRenderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsRender,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          node_type: "EMAIL",
          html: "<p>Hi {{customer.first_name}}</p>",
        },
      },
      reply,
      init,
    ),
  /** Puts an email back to a saved version. `POST /v1/design_studio/emails/{id}/versions/{version_id}/restore` */
  restoreVersion: (reply?: DesignStudioEmailsRestoreVersionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsRestoreVersion,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          version_id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
          restored_node_ids: ["018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"],
        },
      },
      reply,
      init,
    ),
  /** Checks an email for faults. `GET /v1/design_studio/emails/{id}/review` */
  review: (reply?: DesignStudioEmailsReviewResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioEmailsReview,
      {
        status: 200,
        contentType: "application/json",
        example: {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          status: "complete",
          score: { score: 86, counts: { error: 0, warning: 1, tip: 0 } },
          checks: { unsubscribe: { status: "complete" } },
          findings: [
            {
              id: "unsubscribe",
              check: "unsubscribe",
              severity: "warning",
              state: "fail",
              title: "No unsubscribe link",
              details: "Add one to the footer",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes an email. `PUT /v1/design_studio/emails/{id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioEmailsUpdate, { status: 204 }, reply, init),
  /** Changes a translation of an email. `PUT /v1/design_studio/emails/{id}/languages/{language}` */
  updateTranslation: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioEmailsUpdateTranslation, { status: 204 }, reply, init),
};
