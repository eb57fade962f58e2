import { type Model, type OperationModel, overviewOf, type ResourceModel, sentence } from "@carillon/generator";
import { escapeHtml, inline, oneBlock } from "../html.ts";
import type { Links } from "../links.ts";
import { codeBlock } from "./code.ts";
import { badge, operationSection } from "./operation.ts";

/** A page in Markdown, by its path below the folder of pages. */
export type Page = readonly [path: string, text: string];

/**
 * The reference of a vendor: an overview, one page a resource, and one for what the vendor sends.
 * @param readme the vendor's own words, its links already leading into the site
 * @param programs formatted examples by the ids of operations
 */
export function referencePages(
  model: Model,
  readme: string,
  programs: ReadonlyMap<string, string>,
  links: Links,
): Page[] {
  const folder = `api/${model.slug}`;
  return [
    [`${folder}/index.md`, vendorPage(model, readme, links)],
    ...model.resources.map(
      (resource): Page => [`${folder}/${resource.file}.md`, resourcePage(model, resource, programs, links)],
    ),
    ...(model.webhooks ? [[`${folder}/incoming-webhooks.md`, webhooksPage(model, model.webhooks)] as Page] : []),
  ];
}

const frontmatter = (facts: Readonly<Record<string, unknown>>): string =>
  ["---", ...Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), "---", ""].join("\n");

function vendorPage(model: Model, readme: string, links: Links): string {
  const { operations, resources, webhookEvents, limits } = overviewOf(model);
  const rows = [
    ["Operations", String(operations)],
    ["Resources", String(resources)],
    ["Webhook events", String(webhookEvents)],
    ["Limits", limits],
  ].map(([term, text]) => `<div><dt>${term}</dt><dd>${inline(text ?? "")}</dd></div>`);
  const list = model.resources.map(
    ({ name, file, description, operations }) =>
      `<li><a href="${links.resource(model.slug, file)}">${name}</a> <span class="count">${operations.length}</span>${description ? `<p>${inline(sentence(description))}</p>` : ""}</li>`,
  );
  const [title = "", ...rest] = readme.split("\n");
  return [
    frontmatter({ title: model.title, outline: 2 }),
    title,
    "",
    `<dl class="facts">${rows.join("")}</dl>`,
    ...rest,
    "",
    "## Resources",
    "",
    `<ul class="fields resources" v-pre>\n${list.join("\n")}\n</ul>`,
    "",
  ].join("\n");
}

function resourcePage(
  model: Model,
  resource: ResourceModel,
  programs: ReadonlyMap<string, string>,
  links: Links,
): string {
  const { name, operations, description, aliases, factory, file } = resource;
  const alone = `import { ${factory} } from "@carillon/${model.slug}/resources/${file}";`;
  const title = `${model.title} ${name}`;
  return [
    frontmatter({ title, outline: 2, description: description ?? title }),
    `# ${title}`,
    "",
    `<div v-pre>`,
    ...(description ? [`<p>${inline(sentence(description))}</p>`] : []),
    indexOf(operations),
    `<p class="alone">Alone, for small bundles:</p>`,
    oneBlock(codeBlock(alone, "ts")),
    "</div>",
    "",
    ...operations.flatMap((operation) => [
      operationSection(model, operation, programs.get(operation.id) ?? "", links),
      "",
    ]),
    ...aliases.flatMap(({ name: old, target }) => [
      `## ${name}.${old} {#${old}}`,
      "",
      `<p>Renamed to <a href="${links.resource(model.slug, fileOf(model, target))}#${target.name}">${target.id}</a>. The old name still works.</p>`,
      "",
    ]),
  ].join("\n");
}

const fileOf = (model: Model, { resource }: OperationModel): string =>
  model.resources.find(({ name }) => name === resource)?.file ?? resource;

/** The operations of a page in a list. */
function indexOf(operations: readonly OperationModel[]): string {
  const items = operations.map(
    ({ name, method, summary }) =>
      `<li>${badge(method)} <a href="#${name}">${name}</a> <span>${inline(sentence(summary))}</span></li>`,
  );
  return `<ul class="index">\n${items.join("\n")}\n</ul>`;
}

function webhooksPage(model: Model, webhooks: NonNullable<Model["webhooks"]>): string {
  const { title, slug } = model;
  const isOne = webhooks.schemes.length === 1;
  const code = [
    `import { verifyWebhook } from "@carillon/${slug}/webhooks";`,
    "",
    `const event = await verifyWebhook(rawBody, headers, secret${isOne ? "" : ", { scheme }"});`,
  ].join("\n");
  return [
    frontmatter({ title: `${title} incoming webhooks`, outline: 2 }),
    `# ${title} incoming webhooks`,
    "",
    `What ${title} sends to your server. How to receive it: [webhooks](/guide/webhooks).`,
    "",
    "```ts",
    code,
    "```",
    ...webhooks.schemes.flatMap(({ name, description, events }) => [
      "",
      `## Scheme \`${name}\`${name === webhooks.defaultScheme && !isOne ? " (default)" : ""}`,
      "",
      "<div v-pre>",
      ...(description ? [`<p>${inline(sentence(description))}</p>`] : []),
      ...(events.length > 0
        ? [
            `<ul class="fields">`,
            ...events.map(
              (event) =>
                `<li><code>${escapeHtml(event.name)}</code>${event.deprecated ? " <b>deprecated</b>" : ""}<p>${inline(sentence(event.summary))}</p></li>`,
            ),
            "</ul>",
          ]
        : []),
      "</div>",
    ]),
    "",
  ].join("\n");
}
