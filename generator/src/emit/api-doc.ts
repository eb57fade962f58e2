import { retryClassOf } from "../../../packages/runtime/src/operation.ts";
import type { BulkModel, Model, OperationModel, ResourceModel, WebhookSchemeModel } from "../model/model.ts";
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
    ...legend(model),
    "",
    ...model.resources.map(({ name, operations }) => `- [${name}](#${name.toLowerCase()}) (${operations.length})`),
    "",
    ...model.resources.flatMap((resource) => resourceSection(model, resource)),
    ...webhooksSection(model),
  ]
    .join("\n")
    .replace(/\n*$/, "\n");
}

/** The words of signatures and facts, as far as the page has them. */
function legend({ resources }: Model): string[] {
  const operations = resources.flatMap((resource) => resource.operations);
  const has = (test: (operation: OperationModel) => unknown): boolean => operations.some(test);
  return [
    "| in a signature or below it | |",
    "|---|---|",
    "| `Call<T>` | Starts at once; `await` gives `T`, `.withResponse()` the status and headers too, `.safe()` an error instead of a throw. |",
    ...(has(({ descriptor }) => descriptor.paginate)
      ? [
          "| `PagedCall<Item, Page>` | A list: `for await` gives every item of every page, `.toArray({ limit })` some, `.pages()` pages, `await` the first page. |",
        ]
      : []),
    ...(has(({ bulk }) => bulk)
      ? [
          "| `BulkRun<Item, Reply>` | Any number of items: `for await` gives one result an item, `await run.done()` the counts. |",
        ]
      : []),
    "| `query?: Record<string, never>` | Nothing can be asked for yet; pass `{}` when options follow. |",
    ...(has(({ limit }) => limit) ? ["| limit | Kept by the client: calls wait in line. |"] : []),
    ...(has(isSentOnce)
      ? [
          `| ${SENT_ONCE} | Not repeated when it may have been done, after a 5xx or a lost connection; a refusal such as 429 is. All else is repeated. |`,
        ]
      : []),
  ];
}

const SENT_ONCE = "sent once";

const isSentOnce = ({ descriptor }: OperationModel): boolean =>
  retryClassOf(descriptor) === "unsafe" && !descriptor.idempotency;

function resourceSection({ slug }: Model, resource: ResourceModel): string[] {
  const alone = `Alone: \`${resource.factory}\` of \`@carillon/${slug}/resources/${resource.file}\`.`;
  return [
    `## ${resource.name}`,
    [...(resource.description ? [sentence(resource.description)] : []), alone].join(" "),
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
      ...(events.length > 0 ? ["", ...eventList(events)] : []),
    ]),
    "",
  ];
}

type Event = WebhookSchemeModel["events"][number];

/** The events with what each one means; those that share a sentence stand in one line. */
function eventList(events: readonly Event[]): string[] {
  const bySentence = new Map<string, string[]>();
  for (const event of events) {
    const meaning = sentence(event.summary);
    bySentence.set(meaning, [...(bySentence.get(meaning) ?? []), eventName(event)]);
  }
  return [...bySentence].map(([meaning, names]) => `- ${names.join(", ")}: ${meaning}`);
}

const eventName = ({ name, deprecated }: Event): string => `\`${name}\`${deprecated ? " (deprecated)" : ""}`;

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
    isSentOnce(operation) ? SENT_ONCE : undefined,
    operation.scopes.length > 0 ? `scope ${operation.scopes.map((scope) => `\`${scope}\``).join(", ")}` : undefined,
    operation.docsUrl ? `[documentation](${operation.docsUrl})` : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(" · ");
