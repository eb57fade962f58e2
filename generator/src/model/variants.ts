import type { MediaType, OperationObject } from "../load/openapi.ts";
import { successReply } from "./content.ts";
import type { Report } from "./problems.ts";

/**
 * The operation as it stands in the spec, then one more for each other form of its reply that has a method of its own
 * (`x-sdk.also`): the same call, that asks for this form alone.
 */
export function withVariants(
  operation: OperationObject,
  report: Report,
): { operation: OperationObject; form?: true }[] {
  const { also, ...sdk } = operation["x-sdk"] ?? {};
  if (!also) return [{ operation }];
  const [resource = ""] = operation.operationId.split(".");
  const success = successReply(operation);
  const content = success?.reply.content ?? {};
  const forms = Object.entries(also).flatMap(([name, { mediaType, summary, description }]) => {
    const media = content[mediaType];
    if (!success || !media) {
      report(`${operation.operationId}: x-sdk.also.${name}: the reply has no ${mediaType}`);
      return [];
    }
    const { description: _, ...same } = operation;
    const { paginate: __, unwrap: ___, partialErrors: ____, renamedFrom: _____, ...own } = sdk;
    return {
      form: true as const,
      operation: {
        ...same,
        ...(description === undefined ? {} : { description }),
        operationId: `${resource}.${name}`,
        summary,
        responses: reply(success.status, success.reply.description, { [mediaType]: media }),
        "x-sdk": own,
      },
    };
  });
  return [{ operation: { ...operation, "x-sdk": sdk } }, ...forms];
}

const reply = (status: number, description: string, content: Record<string, MediaType>) => ({
  [status]: { description, content },
});
