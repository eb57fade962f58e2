import {
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import type { BulkModel, Model, OperationModel, ResourceModel } from "../model/model.ts";
import { groupBy } from "../model/tidy.ts";
import { bulkDoc, operationDoc } from "./docs.ts";
import { bulkSignatureOf, type Signature, signatureOf } from "./signature.ts";
import { doc, type Import, type SourceWriter, sentence } from "./source.ts";
import { INTERNAL } from "./structures.ts";

/** `resources/<resource>.ts`: the class with its methods, and the function that makes it alone. */
export function emitResource(writer: SourceWriter, model: Model, resource: ResourceModel): string {
  const methods = methodsOf(resource);
  const signatures = methods.map(({ signature }) => signature);
  const files = groupBy(
    methods,
    ({ operation }) => model.resources.find(({ name }) => name === operation.resource)?.file ?? resource.file,
  );
  const imports: Import[] = [
    {
      from: INTERNAL,
      names: namesOf(methods),
    },
    ...[...files].map(([file, used]) => ({
      from: `../operations/${file}.ts`,
      names: used.map(({ operation }) => operation.constant),
    })),
    { from: "../options.ts", names: [`type ${model.name}Options`] },
    { from: "../types.ts", names: signatures.flatMap(({ types }) => types.map((name) => `type ${name}`)) },
    { from: "../vendor.ts", names: ["vendor"] },
  ];
  return writer.write(`resources/${resource.file}.ts`, imports, [
    classOf(resource, methods),
    factoryOf(model, resource),
  ]);
}

/** What a resource takes of the runtime: what its methods make, and the types of their signatures. */
function namesOf(methods: readonly Method[]): string[] {
  const made = new Set(["ClientCore", ...methods.flatMap((method) => madeBy(method) ?? [])]);
  const types = methods.flatMap(({ signature }) => signature.runtime).filter((name) => !made.has(name));
  return [...made, ...types.map((name) => `type ${name}`)];
}

interface Method {
  readonly name: string;
  readonly operation: OperationModel;
  readonly signature: Signature;
  /** The method sends any number of items through its operation. */
  readonly bulk?: BulkModel;
  readonly replacedBy?: string;
}

function methodsOf(resource: ResourceModel): Method[] {
  const own = resource.operations.flatMap((operation): Method[] => [
    { name: operation.name, operation, signature: signatureOf(operation) },
    ...[operation.bulk ?? []].flat().map((bulk) => bulkMethod(operation, bulk)),
  ]);
  const old = resource.aliases.map(
    ({ name, target }): Method => ({
      name,
      operation: target,
      signature: signatureOf(target),
      replacedBy: `Renamed to \`${target.id}\`.`,
    }),
  );
  return [...own, ...old];
}

const bulkMethod = (operation: OperationModel, bulk: BulkModel): Method => ({
  name: bulk.name,
  operation,
  signature: bulkSignatureOf(operation, bulk),
  bulk,
});

function classOf(resource: ResourceModel, methods: readonly Method[]): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: resource.className,
    isExported: true,
    docs: [doc(sentence(resource.description ?? `The resource \`${resource.name}\``))],
    properties: [{ name: "#core", isReadonly: true, type: "ClientCore" }],
    ctors: [{ parameters: [{ name: "core", type: "ClientCore" }], statements: ["this.#core = core;"] }],
    methods: methods.map(methodOf),
  };
}

function methodOf(method: Method): OptionalKind<MethodDeclarationStructure> {
  const { name, operation, signature, bulk, replacedBy } = method;
  return {
    name,
    docs: [bulk ? bulkDoc(operation, bulk) : operationDoc(operation, replacedBy)],
    parameters: signature.arguments.map(({ name, type, optional }) => ({ name, type, hasQuestionToken: optional })),
    returnType: signature.returns,
    statements: [`return ${statementOf(method)};`],
  };
}

/** The class of what a method gives, where the core does not make it itself: a client without lists has no code for them. */
const madeBy = ({ operation, bulk }: Method): string | undefined =>
  bulk ? "BulkRun" : operation.item ? "PagedCall" : undefined;

function statementOf(method: Method): string {
  const passed = [method.operation.constant, ...method.signature.passed].join(", ");
  const made = madeBy(method);
  return made ? `new ${made}(this.#core, ${passed})` : `this.#core.call(${passed})`;
}

const factoryOf = (model: Model, resource: ResourceModel): FunctionDeclarationStructure => ({
  kind: StructureKind.Function,
  name: resource.factory,
  isExported: true,
  docs: [
    doc(
      `\`${resource.name}\` without the rest of the client, for small bundles. It has a throttle of its own.`,
      "@throws {ConfigurationError} when an option cannot be right",
    ),
  ],
  parameters: [{ name: "options", type: `${model.name}Options` }],
  returnType: resource.className,
  statements: [`return new ${resource.className}(new ClientCore(vendor, options));`],
});
