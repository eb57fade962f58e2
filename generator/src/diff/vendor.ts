import type { Model } from "../model/model.ts";
import { type Change, flags, type Level, match, same } from "./change.ts";
import type { ShapeDiff } from "./shapes.ts";

/** What changed in what holds for the whole client: its name, options, credentials, limits and webhooks. */
export function diffVendor(before: Model, after: Model, shapes: ShapeDiff): Change[] {
  const changes: Change[] = [];
  const say = (level: Level, subject: string, text: string): void => {
    changes.push({ level, subject, text });
  };
  if (before.name !== after.name) say("major", `class ${before.name}`, `is called ${after.name}`);
  options(before, after, say);

  const [old, now] = [before.vendor, after.vendor];
  if (!same(old.security, now.security)) say("major", "every operation", "takes another credential by default");
  for (const [name, was, is] of match(old.credentials, now.credentials).kept)
    if (!same(was, is)) say("patch", `credential ${name}`, "goes over the wire in another way");
  const hosts = match(old.hosts, now.hosts);
  for (const name of hosts.gone) say("major", `host ${name}`, "is gone");
  for (const name of hosts.added) say("minor", `host ${name}`, "is new");
  for (const [name, was, is] of hosts.kept)
    if (!same(was, is)) say("patch", `host ${name}`, "has another address or limit");
  if (!same(old.headers, now.headers)) say("minor", "headers", "have other values by default");

  const buckets = match(old.buckets, now.buckets);
  for (const name of buckets.gone) say("patch", `limit ${name}`, "is gone");
  for (const name of buckets.added) say("patch", `limit ${name}`, "is new");
  for (const [name, was, is] of buckets.kept) if (!same(was, is)) say("patch", `limit ${name}`, "has other numbers");
  const plans = match(flags(old.plans), flags(now.plans));
  for (const name of plans.gone) say("major", `plan ${name}`, "is gone");
  for (const name of plans.added) say("minor", `plan ${name}`, "is new");
  if (!same([old.rateHeaders, old.rateStatus], [now.rateHeaders, now.rateStatus]))
    say("patch", "limits", "are read from other headers or statuses");
  if (!same([old.errors, old.requestIdHeader], [now.errors, now.requestIdHeader]))
    say("patch", "errors", "are read in another way");

  for (const [what, was, is] of [
    ["oauth", before.oauth, after.oauth],
    ["webhooks", before.webhooks, after.webhooks],
  ] as const) {
    if (was && !is) say("major", `/${what}`, "is gone");
    if (!was && is) say("minor", `/${what}`, "is new");
  }
  if (before.oauth && after.oauth && !same(before.oauth, after.oauth)) say("patch", "/oauth", "has other facts");
  webhooks(before, after, shapes, say);
  return changes;
}

type Say = (level: Level, subject: string, text: string) => void;

function options(before: Model, after: Model, say: Say): void {
  const byName = ({ options }: Model) => Object.fromEntries(options.map((option) => [option.name, option]));
  const { gone, added, kept } = match(byName(before), byName(after));
  for (const name of gone) say("major", `option ${name}`, "is gone");
  for (const name of added) {
    const { required } = byName(after)[name] ?? {};
    // A member of a group that nobody had is asked of nobody who does not use the group.
    const isOfNewGroup = name.includes(".") && !kept.some(([other]) => groupOf(other) === groupOf(name));
    const isNeeded = required && !isOfNewGroup;
    say(isNeeded ? "major" : "minor", `option ${name}`, isNeeded ? "is new and required" : "is new");
  }
  for (const [name, was, is] of kept) {
    if (was.type !== is.type) say("major", `option ${name}`, "takes another type");
    if (!was.required && is.required) say("major", `option ${name}`, "is required");
    if (was.required && !is.required) say("minor", `option ${name}`, "is optional");
    const values = match(flags(was.values), flags(is.values));
    const [wasClosed, isClosed] = [was.values !== undefined, is.values !== undefined];
    if (wasClosed !== isClosed)
      say(isClosed ? "major" : "minor", `option ${name}`, isClosed ? "takes few values" : "takes any value");
    else {
      for (const value of values.gone) say("major", `option ${name}`, `no longer takes ${value}`);
      for (const value of values.added) say("minor", `option ${name}`, `takes ${value}`);
    }
    if (was.default !== is.default) say("minor", `option ${name}`, `is ${is.default ?? "nothing"} by default`);
    if (was.description !== is.description) say("patch", `option ${name}`, "is described anew");
  }
}

function webhooks(before: Model, after: Model, shapes: ShapeDiff, say: Say): void {
  const schemes = match(
    Object.fromEntries((before.webhooks?.schemes ?? []).map((scheme) => [scheme.name, scheme])),
    Object.fromEntries((after.webhooks?.schemes ?? []).map((scheme) => [scheme.name, scheme])),
  );
  if (before.webhooks && after.webhooks) {
    for (const name of schemes.gone) say("major", `webhooks ${name}`, "is gone");
    for (const name of schemes.added) say("minor", `webhooks ${name}`, "is new");
    if (before.webhooks.defaultScheme !== after.webhooks.defaultScheme)
      say("major", "webhooks", `are of ${after.webhooks.defaultScheme} when no scheme is named`);
  }
  for (const [name, was, is] of schemes.kept) {
    if (!same(was.facts, is.facts)) say("patch", `webhooks ${name}`, "are verified in another way");
    const events = match(
      Object.fromEntries(was.events.map((event) => [event.name, event])),
      Object.fromEntries(is.events.map((event) => [event.name, event])),
    );
    for (const event of events.gone) say("major", `event ${event}`, "is gone");
    for (const event of events.added) say("minor", `event ${event}`, "is new");
    for (const [event, old, now] of events.kept) {
      if (!old.deprecated && now.deprecated) say("patch", `event ${event}`, "is deprecated");
      else if (old.summary !== now.summary) say("patch", `event ${event}`, "is described anew");
    }
  }
  const payload = (model: Model, name: string) =>
    Object.values(model.document.webhooks?.[name]?.post?.requestBody?.content ?? {})[0]?.schema;
  for (const name of Object.keys(before.document.webhooks ?? {})) {
    const [old, now] = [payload(before, name), payload(after, name)];
    if (old !== undefined && now !== undefined) shapes.compare(old, now, "output", `event ${name}`);
  }
}

const groupOf = (name: string): string => name.split(".")[0] ?? "";
