import type { Model, OperationModel, TypeModel } from "../model/model.ts";
import { type Change, flags, type Level, match, same } from "./change.ts";
import type { ShapeDiff } from "./shapes.ts";

/** What changed in an operation that both models have. Types that it names are compared by `shapes`. */
export function diffOperation(
  before: { operation: OperationModel; model: Model },
  after: { operation: OperationModel; model: Model },
  shapes: ShapeDiff,
): Change[] {
  const [a, b] = [before.operation, after.operation];
  const changes: Change[] = [];
  const say = (level: Level, text: string): void => {
    changes.push({ level, subject: a.id, text });
  };
  arguments_(a, b, say);
  reply(a, b, say);
  rules(a, b, say);
  docs(a, b, say);
  for (const suffix of ["Query", "Body", "Response"]) {
    const typeIn = ({ operation, model }: typeof before): TypeModel | undefined =>
      model.types.find(({ name }) => name === `${prefixOf(operation)}${suffix}`);
    const [old, now] = [typeIn(before), typeIn(after)];
    if (!old || !now) continue;
    if (old.text !== now.text) say("major", `\`${now.name}\` is another type`);
    if (old.schema && now.schema) shapes.compare(old.schema, now.schema, now.side, `${a.id} ${suffix.toLowerCase()}`);
  }
  return changes;
}

type Say = (level: Level, text: string) => void;

const prefixOf = ({ constant }: OperationModel): string => (constant[0] ?? "").toUpperCase() + constant.slice(1);

function arguments_(a: OperationModel, b: OperationModel, say: Say): void {
  const names = (operation: OperationModel): string[] => operation.ids.map(({ name }) => name);
  // One id is positional, so that its name is no part of the signature.
  const ids = (operation: OperationModel): unknown =>
    operation.ids.length > 1 ? names(operation) : operation.ids.length;
  if (!same(ids(a), ids(b))) say("major", `takes ${listed(names(b))}, and took ${listed(names(a))}`);
  for (const [id, old, now] of match(byName(a.ids), byName(b.ids)).kept)
    if (old.type !== now.type) say("major", `takes ${id} as ${now.type}, and took ${old.type}`);

  if (!a.body && b.body) say("major", "takes a body");
  if (a.body && !b.body) say("major", "takes no body any more");
  if (a.body && b.body && a.body.required !== b.body.required)
    say(b.body.required ? "major" : "minor", b.body.required ? "needs its body" : "may leave its body out");

  const isRead = a.method === "GET" || a.method === "HEAD";
  if (!a.query && b.query) {
    const moves = !isRead && !b.body;
    say(
      moves || b.query.required ? "major" : "minor",
      moves ? "takes a query before its options" : b.query.required ? "needs a query" : "takes a query",
    );
  }
  if (a.query && !b.query) say("major", "takes no query any more");
  if (a.query && b.query && !a.query.required && b.query.required) say("major", "needs its query");
  if (a.query?.required && b.query && !b.query.required) say("minor", "may leave its query out");

  const headers = match(byName(a.headers), byName(b.headers));
  for (const name of headers.gone) say("major", `takes no header ${name} any more`);
  for (const name of headers.added) {
    const { required } = byName(b.headers)[name] ?? {};
    say(required ? "major" : "minor", `${required ? "needs" : "takes"} the header ${name}`);
  }
  for (const [name, old, now] of headers.kept) {
    if (!old.required && now.required) say("major", `needs the header ${name}`);
    if (old.required && !now.required) say("minor", `may leave the header ${name} out`);
  }
  const overridable = match(flags(a.clientOptions), flags(b.clientOptions));
  for (const name of overridable.gone) say("major", `no longer takes ${name} of the client`);
  for (const name of overridable.added) say("major", `takes ${name} of the client`);
}

function reply(a: OperationModel, b: OperationModel, say: Say): void {
  if (a.response.kind !== b.response.kind)
    say("major", `answers with ${b.response.kind}, and with ${a.response.kind} before`);
  if (a.response.row !== b.response.row) say("major", "has rows of another type");
  if (a.response.status !== b.response.status) say("patch", `answers ${b.response.status}`);
  if (a.response.mediaType !== b.response.mediaType) say("patch", `answers as ${b.response.mediaType ?? "nothing"}`);
  if (a.descriptor.unwrap !== b.descriptor.unwrap) say("major", `gives ${b.descriptor.unwrap ?? "the whole reply"}`);
  const [paged, isPaged] = [a.descriptor.paginate, b.descriptor.paginate];
  if (!paged && isPaged) say("minor", "is paged");
  if (paged && !isPaged) say("major", "is paged no more");
  if (paged && isPaged) {
    if (paged.items !== isPaged.items) say("major", `has its items at ${isPaged.items || "the top"}`);
    else if (!same(paged, isPaged)) say("patch", "is paged in another way");
  }
  if (!a.bulk && b.bulk) say("minor", `has ${b.bulk.name}() beside it`);
  if (a.bulk && !b.bulk) say("major", `has no ${a.bulk.name}() any more`);
  if (a.bulk && b.bulk && a.bulk.name !== b.bulk.name)
    say("major", `has ${b.bulk.name}() in place of ${a.bulk.name}()`);
  if (a.bulk && b.bulk && !same(a.descriptor.batch, b.descriptor.batch)) say("patch", "has other limits of a batch");
}

function rules(a: OperationModel, b: OperationModel, say: Say): void {
  const [old, now] = [a.descriptor, b.descriptor];
  if (!same(old.security, now.security)) say("major", "takes another credential");
  const needs = match(old.requires, now.requires);
  for (const option of needs.added) say("major", `needs ${option}: ${now.requires?.[option]?.join(" or ")}`);
  for (const option of needs.gone) say("minor", `no longer needs a certain ${option}`);
  for (const [option, was, is] of needs.kept) {
    if (same(was, is)) continue;
    const isWider = was.every((value) => is.includes(value));
    say(isWider ? "minor" : "major", `needs ${option}: ${is.join(" or ")}`);
  }
  if (old.method !== now.method || old.path !== now.path) say("patch", `is ${now.method} ${now.path}`);
  if ((old.host ?? "") !== (now.host ?? "")) say("patch", `goes to the host ${now.host ?? "of the others"}`);
  if ((old.retry ?? "") !== (now.retry ?? "")) say("patch", "is repeated under other conditions");
  if (!same(old.idempotency, now.idempotency)) say("patch", "fills the id for repeats in another way");
  if (!same(old.checks, now.checks)) say("minor", "refuses other values before it sends");
  if (!same(a.scopes, b.scopes))
    say("patch", `needs ${b.scopes.length > 0 ? `the scope ${b.scopes.join(", ")}` : "no scope"}`);
  if (a.limit !== b.limit) say("patch", `is limited to ${b.limit ?? "nothing"}`);
}

function docs(a: OperationModel, b: OperationModel, say: Say): void {
  if (!a.deprecated && b.deprecated) say("patch", "is deprecated");
  if (a.deprecated && !b.deprecated) say("patch", "is no longer deprecated");
  if (a.summary !== b.summary || a.description !== b.description || a.docsUrl !== b.docsUrl)
    say("patch", "is described anew");
}

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(" and ") : "no id");
const byName = <T extends { name: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((each) => [each.name, each]));
