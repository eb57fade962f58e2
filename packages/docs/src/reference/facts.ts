import type { Model, OperationModel } from "@carillon/generator";
import { chunkInWords } from "@carillon/generator";
import { escapeHtml, inline } from "../html.ts";

type Credential = Model["vendor"]["credentials"][string];

/** What is to be known of a call beside its arguments: terms and what stands for them, as HTML. */
export function factsOf(model: Model, operation: OperationModel, link: (guide: string) => string): [string, string][] {
  const { descriptor, limit, scopes, docsUrl } = operation;
  const { paginate, batch } = descriptor;
  const guide = (name: string, text: string): string => `<a href="${link(name)}">${text}</a>`;
  const facts: (readonly [string, string | undefined])[] = [
    [guide("throttling", "Limit"), limit && inline(limit)],
    [guide("paging", "Paging"), paginate && inline(pagingInWords(paginate))],
    [guide("retries", "Retries"), inline(retryInWords(operation))],
    [guide("bulk", "A request holds"), batch && chunkInWords(batch)],
    [guide("credentials", "Credential"), inline(credentialInWords(model, operation))],
    ["Scope", scopes.length > 0 ? scopes.map((scope) => `<code>${escapeHtml(scope)}</code>`).join(", ") : undefined],
    [
      "Vendor's page",
      docsUrl && `<a href="${escapeHtml(docsUrl)}" rel="noreferrer">${escapeHtml(shortUrl(docsUrl))}</a>`,
    ],
  ];
  return facts.flatMap(([term, text]): [string, string][] => (text ? [[term, text]] : []));
}

const shortUrl = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/[?#].*$/, "");

function pagingInWords(paginate: NonNullable<OperationModel["descriptor"]["paginate"]>): string {
  const where = { query: "", body: " of the body", path: " of the path" }[paginate.in];
  const size = paginate.size ? `, page size \`${paginate.size}\`` : "";
  return `by ${paginate.style}, \`${paginate.param}\`${where}${size}; \`for await\` goes through all pages`;
}

function retryInWords({ method, descriptor }: OperationModel): string {
  const { idempotency } = descriptor;
  const usual = { GET: "safe", HEAD: "safe", PUT: "idempotent", DELETE: "idempotent" }[method as string] ?? "unsafe";
  const kind = descriptor.retry ?? usual;
  if (kind === "safe") return "safe: repeated after any failure";
  if (kind === "idempotent") return "idempotent: repeated after any failure";
  if (idempotency?.repeats === "refused")
    return `unsafe: not repeated when it may have been done; \`${idempotency.field}\` lets the vendor refuse a repeat`;
  if (idempotency) return `repeated under one \`${idempotency.field}\`, which is filled in when you give none`;
  return "unsafe: not repeated when it may have been done";
}

/** Options of the client, any one of the alternatives. */
function credentialInWords({ vendor }: Model, { descriptor }: OperationModel): string {
  const ways = descriptor.security ?? vendor.security;
  const words = ways.map((names) =>
    names
      .flatMap((name) => vendor.credentials[name] ?? [])
      .map(optionInWords)
      .join(" with "),
  );
  const known = words.filter((word) => word !== "");
  return known.length > 0 ? known.join(", or ") : "none";
}

function optionInWords(credential: Credential): string {
  switch (credential.kind) {
    case "header":
    case "query":
      return `\`${credential.option}\``;
    case "basic":
      return [credential.user, ...(credential.password === undefined ? [] : [credential.password])]
        .map((option) => `\`${option}\``)
        .join(" and ");
    case "oauth2":
      return `OAuth (\`${credential.option}\`)`;
    case "jwt":
      return `a token signed with \`${credential.secret}\``;
  }
}
