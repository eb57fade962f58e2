import {
  componentName,
  type Json,
  type OpenApiDocument,
  resolve,
  type Schema,
  type SchemaObject,
} from "@carillon/generator";
import { escapeHtml, inline } from "../html.ts";

/** A member of a body or of a query. */
export interface Field {
  /** `data.attributes.email`, `events[].name` */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
}

/** Fields below belong to one of several forms that a value may have. */
export interface Form {
  readonly form: string;
}

const DEEPEST = 6;
const MOST = 120;

/** What a schema lets a caller send, from the outside in. Schemas that hold themselves are told once. */
export function fieldsOf(document: OpenApiDocument, schema: Schema | undefined): (Field | Form)[] {
  const rows: (Field | Form)[] = [];

  function members(of: Schema | undefined, prefix: string, seen: readonly string[]): void {
    const name = componentName(of);
    if (seen.length > DEEPEST || (name !== undefined && seen.includes(name))) return;
    const within = [...seen, name ?? ""];
    const own = resolve(document, of);
    if (own.items !== undefined) {
      members(own.items, `${prefix}[]`, within);
      return;
    }
    for (const part of own.allOf ?? []) members(part, prefix, seen);
    for (const [member, value] of Object.entries(own.properties ?? {})) {
      const inner = resolve(document, value);
      if (inner.readOnly) continue;
      const path = prefix === "" ? member : `${prefix}.${member}`;
      const outer = typeof value === "object" ? value : {};
      rows.push({
        path,
        type: typeText(document, value),
        required: own.required?.includes(member) === true,
        deprecated: outer.deprecated === true || inner.deprecated === true,
        description: descriptionOf({ ...inner, ...outer }),
      });
      members(value, path, within);
    }
    const forms = (own.oneOf ?? own.anyOf ?? []).filter((each) => hasMembers(document, each));
    for (const [index, each] of forms.entries()) {
      if (forms.length > 1) rows.push({ form: componentName(each) ?? `form ${index + 1}` });
      members(each, prefix, within);
    }
  }

  members(schema, "", []);
  return rows;
}

function hasMembers(document: OpenApiDocument, schema: Schema): boolean {
  const own = resolve(document, schema);
  return own.properties !== undefined || own.allOf !== undefined || own.items !== undefined;
}

function descriptionOf(schema: SchemaObject): string | undefined {
  const filters = Object.entries(schema["x-filters"] ?? {}).map(
    ([field, operators]) => `\`${field}\` (${operators.map((each) => `\`${each}\``).join(", ")})`,
  );
  const usual = schema.default;
  const parts = [
    schema.description,
    filters.length > 0 ? `Filters: ${filters.join("; ")}.` : undefined,
    usual === undefined || typeof usual === "object" ? undefined : `Default \`${JSON.stringify(usual)}\`.`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

const FEW = 6;

/** A type as a reader of TypeScript wants it, in a few words. */
export function typeText(document: OpenApiDocument, schema: Schema | undefined): string {
  const name = componentName(schema);
  const own = resolve(document, schema);
  const values: readonly Json[] | undefined = own.enum ?? (own.const === undefined ? undefined : [own.const]);
  if (values) return joined(values.map((value) => JSON.stringify(value)));
  if (own.properties || own.allOf) return name ?? "object";
  const forms = own.oneOf ?? own.anyOf;
  if (forms)
    return name && forms.length > FEW ? name : joined([...new Set(forms.map((each) => typeText(document, each)))]);
  if (own.items !== undefined) {
    const item = typeText(document, own.items);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  const types = [own.type ?? []].flat().map((type) => {
    if (type === "integer") return "number";
    if (type === "object") {
      const rest = own.additionalProperties;
      return typeof rest === "object" ? `Record<string, ${typeText(document, rest)}>` : "object";
    }
    if (type === "string" && own.format === "binary") return "Blob";
    return type === "array" ? "unknown[]" : type;
  });
  return types.length > 0 ? [...new Set(types)].join(" | ") : "unknown";
}

const joined = (texts: readonly string[]): string =>
  texts.length > FEW ? `${texts.slice(0, FEW).join(" | ")} | …` : texts.join(" | ");

/** Fields as a list that fits on a phone. */
export function fieldList(rows: readonly (Field | Form)[]): string {
  const items = rows.slice(0, MOST).map((row) => {
    if ("form" in row) return `<li class="form">As <code>${escapeHtml(row.form)}</code></li>`;
    const notes = [row.required ? "<b>required</b>" : "", row.deprecated ? "<b>deprecated</b>" : ""].filter(Boolean);
    const head = [
      `<code>${escapeHtml(row.path)}</code>`,
      `<span class="type">${escapeHtml(row.type)}</span>`,
      ...notes,
    ];
    return `<li>${head.join(" ")}${row.description ? `<p>${inline(row.description)}</p>` : ""}</li>`;
  });
  const more = rows.length > MOST ? `<li>${rows.length - MOST} more: see the type.</li>` : "";
  return `<ul class="fields">\n${items.join("\n")}${more}\n</ul>`;
}
