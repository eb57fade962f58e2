import type { BulkModel, Model, OperationModel, ResourceModel } from "../model/model.ts";
import { bulkSummary, ofEachRequest } from "./docs.ts";
import { bulkSignatureOf, type Signature, signatureOf } from "./signature.ts";
import { sentence } from "./source.ts";

/** `api.md`: every method on one page. */
export function emitApiDoc(model: Model): string {
  const [first] = model.resources;
  const count = model.resources.reduce((sum, { operations }) => sum + operations.length, 0);
  return [
    `# ${model.title}: all methods`,
    "",
    `${count} methods in ${model.resources.length} resources, each a member of \`new ${model.name}(options)\`.`,
    ...(model.docsUrl ? [`The vendor's documentation: ${model.docsUrl}`] : []),
    "",
    ...(first
      ? [
          "A resource alone, for small bundles:",
          "```ts",
          `import { ${first.factory} } from "@carillon/${model.slug}/resources/${first.file}";`,
          "",
          `const ${first.name} = ${first.factory}(options);`,
          "```",
          "",
        ]
      : []),
    ...model.resources.map(({ name, operations }) => `- [${name}](#${name.toLowerCase()}) (${operations.length})`),
    "",
    ...model.resources.flatMap(resourceSection),
    ...webhooksSection(model),
  ]
    .join("\n")
    .replace(/\n*$/, "\n");
}

function resourceSection(resource: ResourceModel): string[] {
  return [
    `## ${resource.name}`,
    ...(resource.description ? [sentence(resource.description)] : []),
    `\`resources/${resource.file}\``,
    "",
    ...resource.operations.flatMap((operation) => [
      ...entry(operation),
      "",
      ...(operation.bulk ? [...bulkEntry(operation, operation.bulk), ""] : []),
    ]),
    ...resource.aliases.flatMap(({ name, target }) => [
      `### ${resource.name}.${name}`,
      `Renamed to [${target.id}](#${anchor(target.id)}). The old name still works.`,
      "",
    ]),
  ];
}

function webhooksSection({ slug, webhooks }: Model): string[] {
  if (!webhooks) return [];
  return [
    "## Incoming webhooks",
    "```ts",
    `import { verifyWebhook } from "@carillon/${slug}/webhooks";`,
    "",
    "const event = await verifyWebhook(rawBody, headers, secret, { scheme });",
    "```",
    ...webhooks.schemes.flatMap(({ name, description, events }) => [
      "",
      `### Scheme \`${name}\`${name === webhooks.defaultScheme ? " (default)" : ""}`,
      ...(description ? [sentence(description)] : []),
      ...(events.length > 0 ? [""] : []),
      ...events.map(
        (event) => `- \`${event.name}\`${event.deprecated ? " (deprecated)" : ""}: ${sentence(event.summary)}`,
      ),
    ]),
    "",
  ];
}

const anchor = (id: string): string => id.toLowerCase().replaceAll(".", "");

function entry(operation: OperationModel): string[] {
  const { id, summary, description } = operation;
  const text = `${operation.deprecated ? "**Deprecated.** " : ""}${sentence(summary)}${description ? ` ${sentence(description)}` : ""}`;
  return [`### ${id}`, text, ...callOf(id, signatureOf(operation)), factsOf(operation)];
}

function bulkEntry(operation: OperationModel, bulk: BulkModel): string[] {
  const id = `${operation.resource}.${bulk.name}`;
  const text = `${operation.deprecated ? "**Deprecated.** " : ""}${bulkSummary(operation)}${operation.description ? ` ${ofEachRequest(operation.description)}` : ""}`;
  return [`### ${id}`, text, ...callOf(id, bulkSignatureOf(operation, bulk)), factsOf(operation)];
}

function callOf(id: string, signature: Signature): string[] {
  const parameters = signature.arguments
    .map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`)
    .join(", ");
  return ["```ts", `${id}(${parameters}): ${signature.returns}`, "```"];
}

const factsOf = (operation: OperationModel): string =>
  [
    `\`${operation.method} ${operation.path}\``,
    operation.limit ? `limit ${operation.limit}` : undefined,
    operation.scopes.length > 0 ? `scope ${operation.scopes.map((scope) => `\`${scope}\``).join(", ")}` : undefined,
    operation.docsUrl ? `[documentation](${operation.docsUrl})` : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(" · ");
