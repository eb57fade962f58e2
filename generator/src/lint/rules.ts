import type { Rule } from "./rule.ts";
import { batch } from "./rules/batch.ts";
import { bodyPointers } from "./rules/body-pointers.ts";
import { catalogue } from "./rules/catalogue.ts";
import { className } from "./rules/class-name.ts";
import { clientParams } from "./rules/client-params.ts";
import { closedReply } from "./rules/closed-reply.ts";
import { credentials } from "./rules/credentials.ts";
import { exampleInvalid } from "./rules/example-invalid.ts";
import { exampleMissing } from "./rules/example-missing.ts";
import { getBody } from "./rules/get-body.ts";
import { headerParams } from "./rules/header-params.ts";
import { hosts } from "./rules/hosts.ts";
import { limits } from "./rules/limits.ts";
import { operationDocs } from "./rules/operation-docs.ts";
import { operationId } from "./rules/operation-id.ts";
import { operationIdUnique } from "./rules/operation-id-unique.ts";
import { operationTag } from "./rules/operation-tag.ts";
import { paginate } from "./rules/paginate.ts";
import { parameters } from "./rules/parameters.ts";
import { pathDuplicate } from "./rules/path-duplicate.ts";
import { pathListed } from "./rules/path-listed.ts";
import { pathParams } from "./rules/path-params.ts";
import { planBy } from "./rules/plan-by.ts";
import { reply } from "./rules/reply.ts";
import { replyPointers } from "./rules/reply-pointers.ts";
import { requires } from "./rules/requires.ts";
import { schemaInline } from "./rules/schema-inline.ts";
import { schemaName } from "./rules/schema-name.ts";
import { schemaUnused } from "./rules/schema-unused.ts";
import { security } from "./rules/security.ts";
import { tags } from "./rules/tags.ts";
import { webhookScheme } from "./rules/webhook-scheme.ts";

/** The house rules; specs/README.md says them in words. */
export const rules: readonly Rule[] = [
  batch,
  bodyPointers,
  catalogue,
  className,
  clientParams,
  closedReply,
  credentials,
  exampleInvalid,
  exampleMissing,
  getBody,
  headerParams,
  hosts,
  limits,
  operationDocs,
  operationIdUnique,
  operationId,
  operationTag,
  paginate,
  parameters,
  pathDuplicate,
  pathListed,
  pathParams,
  planBy,
  replyPointers,
  reply,
  requires,
  schemaInline,
  schemaName,
  schemaUnused,
  security,
  tags,
  webhookScheme,
];
