import type { Model, OperationModel, ResourceModel } from "../../model/model.ts";
import { same, tidy } from "../../model/tidy.ts";
import { literal } from "../literal.ts";
import type { SourceWriter } from "../source.ts";
import { bulkCase } from "./bulk.ts";
import { pagingCase } from "./paging.ts";
import { refusalCase } from "./refusal.ts";
import { exampleReply, expectedValue } from "./reply.ts";
import {
  bulkExpression,
  callExpression,
  clientOptions,
  exampleCall,
  expectedRequest,
  needsProvider,
  OAUTH_TOKEN,
} from "./request.ts";

/** `test/generated/<resource>.test.ts`: each operation called with its example. */
export function emitContractTests(writer: SourceWriter, model: Model, resource: ResourceModel): string {
  const { operations } = resource;
  const paged = operations.flatMap((operation) => pagingTest(model, operation) ?? []);
  const bulk = operations.flatMap((operation) => bulkTest(model, operation) ?? []);
  const refused = refusalTest(model, operations);
  const helpers = [
    ...(bulk.length > 0 ? ["bulk"] : []),
    "contract",
    ...(paged.length > 0 ? ["paging"] : []),
    ...(refused === undefined ? [] : ["refusal"]),
  ];
  return writer.write(
    `${resource.file}.test.ts`,
    [
      { from: "@carillon/config/contract", names: helpers },
      { from: "../../src/generated/index.ts", names: [model.name, `type ${model.name}Options`] },
    ],
    [
      clientFunction(model, operations),
      ...operations.map((operation) => contractTest(model, operation)),
      ...paged,
      ...bulk,
      ...(refused === undefined ? [] : [refused]),
    ],
  );
}

function clientFunction(model: Model, operations: readonly OperationModel[]): string {
  const provider = operations.some((operation) => needsProvider(model, operation))
    ? `const provider = { identity: "test", token: async () => ${JSON.stringify(OAUTH_TOKEN)}, refresh: async () => false };\n\n`
    : "";
  return [
    `${provider}const client = (fetch: typeof globalThis.fetch, own: Partial<${model.name}Options> = {}) =>`,
    `  new ${model.name}({ ${clientOptions(model)}, throttle: false, retry: false, fetch, ...own });`,
  ].join("\n");
}

function contractTest(model: Model, operation: OperationModel): string {
  const call = exampleCall(operation);
  const replies = exampleReply(operation);
  const gives = expectedValue(operation);
  const parts = [
    `call: (fetch) => ${callExpression(model, operation, call)}`,
    `sends: ${literal(expectedRequest(model, operation, call))}`,
    `replies: ${literal(replies)}`,
    ...("json" in replies && same(replies.json, gives) ? [] : [`gives: ${literal(gives)}`]),
  ];
  return `contract(${JSON.stringify(operation.id)}, {\n  ${parts.join(",\n  ")},\n});`;
}

function pagingTest(model: Model, operation: OperationModel): string | undefined {
  const test = pagingCase(model, operation);
  if (!test) return undefined;
  const parts = [
    `call: (fetch) => ${callExpression(model, operation, test.call)}`,
    `replies: ${literal(test.replies)}`,
    `second: ${literal(test.second)}`,
    `items: ${literal(test.items)}`,
  ];
  return `paging(${JSON.stringify(operation.id)}, {\n  ${parts.join(",\n  ")},\n});`;
}

function bulkTest(model: Model, operation: OperationModel): string | undefined {
  const test = bulkCase(model, operation);
  if (!test) return undefined;
  const parts = [
    `call: (fetch) => ${bulkExpression(model, operation, test)}`,
    `items: ${literal(test.items)}`,
    `sends: ${literal(test.sends)}`,
    `replies: ${literal(test.replies)}`,
    `statuses: ${literal(test.statuses)}`,
    ...(test.gives === undefined ? [] : [`gives: ${literal(test.gives)}`]),
  ];
  return `bulk(${JSON.stringify(`${operation.resource}.${operation.bulk?.name}`)}, {\n  ${parts.join(",\n  ")},\n});`;
}

function refusalTest(model: Model, operations: readonly OperationModel[]): string | undefined {
  const operation = operations.find(({ method }) => method !== "HEAD");
  if (!operation) return undefined;
  const { body, message, code } = refusalCase(model.vendor.errors);
  const parts = [
    `call: (fetch) => ${callExpression(model, operation, exampleCall(operation))}`,
    `replies: ${literal({ status: 400, json: body })}`,
    `error: ${literal(tidy({ name: "BadRequestError", status: 400, message, code }))}`,
  ];
  return `refusal(${JSON.stringify(operation.id)}, {\n  ${parts.join(",\n  ")},\n});`;
}
