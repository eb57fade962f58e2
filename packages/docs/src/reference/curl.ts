import {
  chosenWay,
  exampleCall,
  expectedRequest,
  type Model,
  OAUTH_TOKEN,
  type OperationModel,
  type OptionModel,
  type Sends,
} from "@carillon/generator";
import { variableOf } from "./names.ts";

/**
 * The request of an operation's example as a shell command. It is the one that the contract tests demand of the client, with
 * variables in place of credentials.
 */
export function curlOf(model: Model, operation: OperationModel): string {
  const sends = expectedRequest(withVariables(model), operation, exampleCall(operation));
  const basic = basicOf(sends);
  const headers = Object.entries(sends.headers).filter(
    ([name]) => !(basic !== undefined && name === "authorization") && !(sends.form && name === "content-type"),
  );
  const bearer = sends.token === undefined ? [] : [[sends.token, `Bearer ${mark(jwtVariable(model, operation))}`]];
  const parts = [
    ...methodOf(sends),
    quoted(sends.url),
    ...(basic === undefined ? [] : [`-u ${quoted(basic)}`]),
    ...[...headers, ...bearer].map(([name = "", value = ""]) => `-H ${quoted(`${titleCase(name)}: ${value}`)}`),
    ...bodyOf(sends),
    ...(operation.response.kind === "bytes" ? ["--output reply.bin"] : []),
  ];
  return `curl ${parts.join(" \\\n  ")}`.replaceAll(OAUTH_TOKEN, `$${variableOf(model, "accessToken")}`);
}

/** The model with variables for what a reader has and nobody else. What may stay away is left out. */
function withVariables(model: Model): Model {
  const isMadeUp = ({ example }: OptionModel): boolean => example.startsWith("test-");
  const textOf = (option: OptionModel): string =>
    !isMadeUp(option)
      ? option.example
      : option.type === "secret" || option.required
        ? mark(variableOf(model, option.name))
        : "";
  return { ...model, options: model.options.map((option) => ({ ...option, example: textOf(option) })) };
}

/** Outlives every encoding on the way, and is turned into a variable in the end. */
const mark = (variable: string): string => `__${variable}__`;

/** In double quotes, where variables are filled in and nothing else is. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\$`]/g, "\\$&").replace(/__([A-Z0-9_]+?)__/g, (_, name: string) => `$${name}`)}"`;

const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const titleCase = (header: string): string => header.replace(/(^|-)[a-z]/g, (char) => char.toUpperCase());

/** User and password of Basic authentication; `undefined` where there is another. */
function basicOf({ headers }: Sends): string | undefined {
  const base64 = /^Basic (.+)$/.exec(headers.authorization ?? "")?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("utf8");
}

/** The variable of a token that the client signs by itself. */
function jwtVariable(model: Model, operation: OperationModel): string {
  const name = chosenWay(model, operation).find((each) => model.vendor.credentials[each]?.kind === "jwt");
  return variableOf(model, name ?? "token");
}

/** What curl needs to be told of the method: with data it would send POST, else GET. */
function methodOf(sends: Sends): string[] {
  const { method } = sends;
  if (method === "HEAD") return ["--head"];
  const usual = bodyOf(sends).length > 0 ? "POST" : "GET";
  return method === usual ? [] : [`-X ${method}`];
}

function bodyOf({ json, form, multipart }: Sends): string[] {
  if (json !== undefined) return [`-d ${singleQuoted(jsonText(json))}`];
  if (form !== undefined) return [`-d ${singleQuoted(form)}`];
  return (multipart ?? []).map(([name, value]) =>
    typeof value === "string"
      ? `--form-string ${singleQuoted(`${name}=${value}`)}`
      : `-F ${singleQuoted(`${name}=@file`)}`,
  );
}

/** On one line where it is short. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 64 ? text : JSON.stringify(value, null, 2);
}
