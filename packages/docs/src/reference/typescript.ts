import { callExpression, chosenWay, exampleCall, type Model, type OperationModel } from "@carillon/generator";
import { clientName, variableOf } from "./names.ts";

/** The example of an operation as a program, not formatted yet. The call is that of the contract tests. */
export function programOf(model: Model, operation: OperationModel): string {
  const client = clientName(model);
  const way = chosenWay(model, operation);
  const needsTokens = way.some((name) => model.vendor.credentials[name]?.kind === "oauth2");
  return [
    `import { ${model.name} } from "@carillon/${model.slug}";`,
    ...(needsTokens ? [`import { oauth } from "@carillon/${model.slug}/oauth";`] : []),
    "",
    `const ${client} = new ${model.name}(${optionsOf(model, operation, way)});`,
    use(operation, callExpression(model, operation, exampleCall(operation), client)),
    "",
  ].join("\n");
}

/** What is done with the reply. */
function use({ item, response }: OperationModel, call: string): string {
  if (item) return `for await (const item of ${call}) {\n  console.log(item);\n}`;
  switch (response.kind) {
    case "none":
      return `await ${call};`;
    case "exists":
      return `const exists = await ${call};`;
    case "text":
      return `const text = await ${call};`;
    case "bytes":
      return `const file = await ${call};\nconst bytes = await file.arrayBuffer();`;
    case "lines":
      return `for await (const line of await ${call}) {\n  console.log(line);\n}`;
    case "ndjson":
      return `for await (const row of await ${call}) {\n  console.log(row);\n}`;
    default:
      return `const reply = await ${call};`;
  }
}

/** The options that this call needs, as TypeScript. */
function optionsOf(model: Model, operation: OperationModel, way: readonly string[]): string {
  const { vendor, options } = model;
  const { descriptor } = operation;
  const values = new Map<string, string>();
  const variable = (option: string): unknown => values.set(option, `process.env.${variableOf(model, option)}!`);
  const exampleOf = (option: string): string | undefined => options.find(({ name }) => name === option)?.example;

  for (const credential of way.flatMap((name) => vendor.credentials[name] ?? [])) {
    switch (credential.kind) {
      case "header":
      case "query":
        variable(credential.option);
        break;
      case "basic":
        variable(credential.user);
        if (credential.password !== undefined) variable(credential.password);
        break;
      case "oauth2":
        values.set(credential.option, "oauth({ clientId, clientSecret, redirectUri, tokenStore })");
        break;
      case "jwt":
        variable(credential.secret);
        // A claim that has one source, which is an option, cannot come from the call.
        for (const [source, ...others] of Object.values(credential.claims))
          if (source?.startsWith("option:") && others.length === 0) variable(source.slice("option:".length));
    }
    for (const header of credential.headers ?? []) if (header.required && header.option) variable(header.option);
  }
  for (const [wire, option] of Object.entries(vendor.clientParams ?? {})) {
    if (operation.clientOptions.includes(option)) values.set(option, JSON.stringify(exampleOf(option) ?? wire));
  }
  for (const [option, [value]] of Object.entries(descriptor.requires ?? {})) {
    if (value !== undefined && value !== options.find(({ name }) => name === option)?.default)
      values.set(option, JSON.stringify(value));
  }
  const { hostOption } = vendor;
  if (
    hostOption &&
    hostOption.default === undefined &&
    typeof vendor.hosts[descriptor.host ?? vendor.defaultHost]?.url !== "string"
  )
    values.set(hostOption.name, JSON.stringify(exampleOf(hostOption.name)));
  return objectText(values);
}

/** Options by their dotted names, as an object. */
function objectText(values: ReadonlyMap<string, string>): string {
  const groups = new Map<string, string[]>();
  for (const [name, text] of values) {
    const [group = "", member] = name.split(".");
    groups.set(group, [...(groups.get(group) ?? []), member === undefined ? text : `${member}: ${text}`]);
  }
  const isGroup = (name: string): boolean => [...values.keys()].some((each) => each.startsWith(`${name}.`));
  const members = [...groups].map(([name, texts]) =>
    isGroup(name) ? `${name}: { ${texts.join(", ")} }` : `${name}: ${texts[0]}`,
  );
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
