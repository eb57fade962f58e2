import { type OptionalKind, type PropertySignatureStructure, StructureKind } from "ts-morph";
import type { CredentialFacts, VendorFacts } from "../model/descriptor.ts";
import type { Model, OptionModel } from "../model/model.ts";
import { groupBy } from "../model/tidy.ts";
import { memberName } from "./literal.ts";
import { doc, type SourceWriter, sentence } from "./source.ts";
import { INTERNAL } from "./structures.ts";

type Member = OptionalKind<PropertySignatureStructure>;

/** `options.ts`: what the constructor takes. */
export function emitOptions(writer: SourceWriter, model: Model): string {
  const { options, vendor } = model;
  const hosts = Object.keys(vendor.hosts);
  const plans = vendor.plans ?? [];
  const members = [
    ...credentialMembers(options),
    ...(hosts.length > 1 ? [baseUrls(hosts)] : []),
    ...(plans.length > 0 ? [throttle(plans, vendor)] : []),
  ];
  const runtime = [
    "type ClientOptions",
    ...(options.some(({ type }) => type === "secret") ? ["type Provided"] : []),
    ...(options.some(({ type }) => type === "authProvider") ? ["type AuthProvider"] : []),
    ...(plans.length > 0 ? ["type ThrottleOptions"] : []),
  ];
  return writer.write(
    "options.ts",
    [{ from: INTERNAL, names: runtime }],
    [
      {
        kind: StructureKind.Interface,
        name: `${model.name}Options`,
        isExported: true,
        extends: ["ClientOptions"],
        docs: [doc(`What \`new ${model.name}()\` takes.`)],
        properties: members,
      },
    ],
  );
}

/** `apiKey: process.env.KEY` has to compile under `exactOptionalPropertyTypes` too. */
const OR_UNDEFINED = " | undefined";

function credentialMembers(options: readonly OptionModel[]): Member[] {
  const groups = groupBy(options, ({ name }) => name.split(".")[0] as string);
  return [...groups].map(([name, members]): Member => {
    const [only] = members;
    if (only && members.length === 1 && only.name === name) return memberOf(name, only);
    const inner = members.map((option) => {
      const key = option.name.slice(name.length + 1);
      return `/** ${oneLine(option)} */\n  ${memberName(key)}${option.required ? ": " : "?: "}${typeOf(option)}${option.required ? "" : OR_UNDEFINED};`;
    });
    return {
      name,
      hasQuestionToken: true,
      type: `{\n  ${inner.join("\n  ")}\n}${OR_UNDEFINED}`,
      docs: [doc(`What calls that authenticate by \`${name}\` need. Leave it out when you make none.`)],
    };
  });
}

const memberOf = (name: string, option: OptionModel): Member => ({
  name,
  hasQuestionToken: !option.required,
  type: `${typeOf(option)}${option.required ? "" : OR_UNDEFINED}`,
  docs: [doc(oneLine(option))],
});

function typeOf(option: OptionModel): string {
  if (option.type === "secret") return "Provided<string>";
  if (option.type === "authProvider") return "AuthProvider";
  return option.values && option.values.length > 0
    ? option.values.map((value) => JSON.stringify(value)).join(" | ")
    : "string";
}

function oneLine(option: OptionModel): string {
  const text = sentence(option.description.replace(/\s+/g, " ")).replaceAll("*/", "*\\/");
  const rotating = option.type === "secret" ? " A function is asked at each request." : "";
  return `${text}${rotating}${option.default === undefined ? "" : ` Default \`${option.default}\`.`}`;
}

const baseUrls = (hosts: readonly string[]): Member => ({
  name: "baseUrls",
  hasQuestionToken: true,
  type: `Partial<Record<${hosts.map((host) => JSON.stringify(host)).join(" | ")}, string>>${OR_UNDEFINED}`,
  docs: [doc("Replaces the address of a host, for a proxy, a mock or the sandbox. https, or http on loopback.")],
});

const throttle = (plans: readonly string[], vendor: VendorFacts): Member => ({
  name: "throttle",
  hasQuestionToken: true,
  type: `(ThrottleOptions & { plan?: ${plans.map((plan) => JSON.stringify(plan)).join(" | ")}${OR_UNDEFINED} }) | false${OR_UNDEFINED}`,
  docs: [doc(`\`plan\` is what the account has bought; ${defaultPlan(vendor)}. \`false\` switches throttling off.`)],
});

/** What holds when the customer names no plan. */
function defaultPlan({ planBy = {}, credentials }: VendorFacts): string {
  const byCredential = Object.entries(planBy.credentials ?? {}).map(
    ([name, plan]) => `calls with \`${optionOf(credentials[name], name)}\` have \`${plan}\``,
  );
  const rest = planBy.option === undefined ? "the lowest limits hold" : `\`${planBy.option}\` tells`;
  return `without it ${[...byCredential, ...(byCredential.length > 0 ? [`else ${rest}`] : [rest])].join(", ")}`;
}

function optionOf(credential: CredentialFacts | undefined, name: string): string {
  if (!credential) return name;
  if (credential.kind === "basic") return credential.user;
  return credential.kind === "jwt" ? credential.secret : credential.option;
}
