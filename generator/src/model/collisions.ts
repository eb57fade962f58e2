import type { Model } from "./model.ts";
import type { Report } from "./problems.ts";
import { RUNTIME_NAMES } from "./runtime-names.ts";

/** What every client has, and what every object has. */
const CLIENT_MEMBERS = new Set(["request", "throttle", "core"]);
const OBJECT_MEMBERS = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Globals that a module of the package uses or that a reader would take for the real thing. */
const GLOBALS = new Set(
  (
    "Array ArrayBuffer AsyncIterable BigInt Blob Boolean Date Error Event File FormData Function Headers Map Number Object Omit Partial Pick " +
    "Promise Proxy Readonly Record RegExp Request Required Response Set String Symbol URL URLSearchParams Uint8Array WeakMap WeakSet"
  ).split(" "),
);

/** What every client takes already. */
const SHARED_OPTIONS = new Set(
  "baseUrl baseUrls fetch timeoutMs deadlineMs retry throttle headers maxResponseBytes logger hooks platform".split(
    " ",
  ),
);
/** What every call takes already, so that no parameter of the client may be overridden under such a name. */
const CALL_OPTIONS = new Set(
  "query signal timeoutMs deadlineMs retry headers idempotency priority fairnessKey maxWaitMs maxResponseBytes".split(
    " ",
  ),
);

interface Claim {
  readonly name: string;
  readonly by: string;
}

/** Two things of the same name, told with both of their origins. */
function findClashes(claims: readonly Claim[], where: string, report: Report): void {
  const owners = new Map<string, string>();
  for (const { name, by } of claims) {
    const owner = owners.get(name);
    if (owner !== undefined && owner !== by)
      report(`${where} \`${name}\` would be made twice: by ${owner} and by ${by}`);
    else owners.set(name, by);
  }
}

/** Names that would meet in one scope. Each clash is told with what to rename. */
export function checkCollisions(model: Model, report: Report): void {
  const operations = model.resources.flatMap((resource) => resource.operations);
  for (const resource of model.resources) {
    if (CLIENT_MEMBERS.has(resource.name) || OBJECT_MEMBERS.has(resource.name)) {
      report(`resource \`${resource.name}\`: every client has a member of this name; rename the resource`);
    }
    const methods = [
      ...resource.operations.map((operation) => ({
        name: operation.name,
        by: `${operation.method} ${operation.path}`,
      })),
      ...resource.operations.flatMap(({ id, bulk }) =>
        bulk ? [{ name: bulk.name, by: `x-sdk.batch.all of ${id}` }] : [],
      ),
      ...resource.aliases.map((alias) => ({ name: alias.name, by: `renamedFrom of ${alias.target.id}` })),
    ];
    findClashes(methods, `${resource.name}: the method`, report);
    for (const { name } of methods) {
      if (OBJECT_MEMBERS.has(name))
        report(`${resource.name}.${name}: every object has a member of this name; rename the method`);
    }
  }
  findClashes(
    model.resources.map((resource) => ({ name: resource.file, by: `resource \`${resource.name}\`` })),
    "the file",
    report,
  );
  findClashes(
    operations.map((operation) => ({ name: operation.constant, by: `operation \`${operation.id}\`` })),
    "the constant",
    report,
  );

  for (const { name } of model.options) {
    if (SHARED_OPTIONS.has(name.split(".")[0] ?? ""))
      report(`the option \`${name}\`: every client has an option of this name; use another`);
  }
  for (const [wire, option] of Object.entries(model.vendor.clientParams ?? {})) {
    if (CALL_OPTIONS.has(option))
      report(`x-sdk.clientParams: \`${wire}\` would be the option \`${option}\`, which every call has already`);
  }

  const exported: Claim[] = [
    { name: model.name, by: "the client class" },
    { name: `${model.name}Options`, by: "the client's options" },
    ...model.resources.map((resource) => ({ name: resource.className, by: `resource \`${resource.name}\`` })),
    ...Object.keys(model.document.components.schemas).map((name) => ({ name, by: `schema \`${name}\`` })),
    ...model.types.map((type) => ({ name: type.name, by: `the operation type \`${type.name}\`` })),
  ];
  findClashes(exported, "the export", report);
  for (const { name, by } of exported) {
    if (RUNTIME_NAMES.has(name))
      report(`${by}: \`${name}\` is a name that every package exports from the runtime; rename it`);
    else if (GLOBALS.has(name)) report(`${by}: \`${name}\` is a JavaScript global; rename it`);
  }
}
