import {
  bulkSignatureOf,
  bulkSummary,
  type Json,
  type Model,
  type OperationModel,
  ofEachRequest,
  type ParameterModel,
  type Signature,
  sentence,
  signatureOf,
} from "@carillon/generator";
import { escapeHtml, fold, inline, oneBlock } from "../html.ts";
import type { Links } from "../links.ts";
import { codeBlock, codeTabs } from "./code.ts";
import { curlOf } from "./curl.ts";
import { factsOf } from "./facts.ts";
import { type Field, type Form, fieldList, fieldsOf } from "./fields.ts";

/** More rows than this are folded. */
const GLANCE = 6;

/**
 * Everything that is known of an operation, as Markdown: a heading, and HTML below it.
 * @param program its example in TypeScript
 */
export function operationSection(model: Model, operation: OperationModel, program: string, links: Links): string {
  const { id, name, method, path, summary, description, deprecated, form } = operation;
  return [
    `## ${id} {#${name}}`,
    "",
    html(
      `<p class="endpoint">${badge(method)} <code>${escapeHtml(path)}</code>${deprecated ? ' <b class="deprecated">deprecated</b>' : ""}</p>`,
      `<p>${inline(sentence(summary))}${description ? ` ${inline(sentence(description))}` : ""}${form ? " Another form of the reply of the same endpoint." : ""}</p>`,
      codeBlock(signatureText(id, signatureOf(operation)), "ts", "signature"),
      codeTabs(name, [
        { title: "TypeScript", code: program.trimEnd(), language: "ts" },
        { title: "curl", code: curlOf(model, operation), language: "sh" },
      ]),
      factList(factsOf(model, operation, links.guide)),
      parameterFold("Path", operation.ids),
      fieldFold(model, "Query", operation.query?.type),
      parameterFold("Headers", operation.headers),
      fieldFold(model, "Body", operation.body?.type),
      replyFold(operation),
    ),
    ...(operation.bulk ? ["", ...bulkSection(operation, operation.bulk, links)] : []),
  ].join("\n");
}

function bulkSection(operation: OperationModel, bulk: NonNullable<OperationModel["bulk"]>, links: Links): string[] {
  const id = `${operation.resource}.${bulk.name}`;
  const each = operation.description ? ` ${inline(ofEachRequest(operation.description))}` : "";
  return [
    `## ${id} {#${bulk.name}}`,
    "",
    html(
      `<p class="endpoint">${badge("BULK")} <code>${escapeHtml(operation.path)}</code></p>`,
      `<p>${inline(bulkSummary(operation))}${each}</p>`,
      codeBlock(signatureText(id, bulkSignatureOf(operation, bulk)), "ts", "signature"),
      `<p>Each item comes back with what became of it: <a href="${links.guide("bulk")}">many at once</a>. The request is that of <a href="#${operation.name}">${operation.id}</a>.</p>`,
    ),
  ];
}

const html = (...blocks: readonly string[]): string =>
  `<div v-pre class="operation">\n${blocks.filter(Boolean).map(oneBlock).join("\n")}\n</div>`;

export const badge = (method: string): string => `<span class="method ${method.toLowerCase()}">${method}</span>`;

/** As `api.md` shows it, on one line where it fits. */
function signatureText(id: string, signature: Signature): string {
  const list = signature.arguments.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  const line = `${id}(${list.join(", ")}): ${signature.returns}`;
  return line.length <= 88 ? line : `${id}(\n${list.map((each) => `  ${each},`).join("\n")}\n): ${signature.returns}`;
}

const factList = (facts: readonly (readonly [string, string])[]): string =>
  `<dl class="facts">${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join("")}</dl>`;

const parameterFold = (title: string, parameters: readonly ParameterModel[]): string =>
  rowsFold(
    title,
    undefined,
    parameters.map(({ name, type, required, description }) => ({
      path: name,
      type,
      required,
      deprecated: false,
      description,
    })),
  );

function fieldFold(model: Model, title: string, type: string | undefined): string {
  if (type === undefined) return "";
  const schema = model.types.find(({ name }) => name === type)?.schema;
  return rowsFold(title, type, fieldsOf(model.document, schema));
}

function rowsFold(title: string, type: string | undefined, rows: readonly (Field | Form)[]): string {
  if (rows.length === 0) return "";
  const count = rows.filter((row) => "path" in row).length;
  const of = type ? ` <code>${type}</code>` : "";
  return fold(`${title}${of} <span class="count">${count}</span>`, fieldList(rows), rows.length <= GLANCE);
}

function replyFold({ response, example }: OperationModel): string {
  const { kind, status, type } = response;
  const of = ` <code>${escapeHtml(type)}</code>`;
  if (kind === "none" || kind === "exists" || example.reply === undefined)
    return `<p class="reply">Reply ${status}${of}</p>`;
  const isText = kind === "text" || kind === "lines" || kind === "bytes";
  const code =
    isText && typeof example.reply === "string" ? example.reply : replyText(example.reply, kind === "ndjson");
  return fold(`Reply ${status}${of}`, codeBlock(code, isText ? "sh" : "json"), false);
}

const replyText = (reply: Json, areRows: boolean): string =>
  areRows
    ? [reply]
        .flat()
        .map((row) => JSON.stringify(row))
        .join("\n")
    : JSON.stringify(reply, null, 2);
