import type { Json } from "../../load/openapi.ts";
import type { OperationModel } from "../../model/model.ts";
import { tidy } from "../../model/tidy.ts";
import { at } from "./pointer.ts";

/** What the stubbed vendor answers. */
export interface Replies {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Json;
  readonly text?: string;
}

export const jsonReply = (operation: OperationModel, json: Json, headers?: Record<string, string>): Replies =>
  tidy<Replies>({ status: operation.response.status, type: typeOf(operation), json, headers });

const typeOf = ({ response }: OperationModel): string | undefined =>
  response.mediaType === "application/json" ? undefined : response.mediaType;

const text = (value: Json | undefined): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));

/** The documented answer of an operation. */
export function exampleReply(operation: OperationModel): Replies {
  const { response, example } = operation;
  switch (response.kind) {
    case "none":
    case "exists":
      return { status: response.status };
    case "ndjson":
      return tidy<Replies>({
        status: response.status,
        type: typeOf(operation),
        text: rows(example.reply)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(""),
      });
    case "json":
      return jsonReply(operation, example.reply ?? null);
    default:
      return tidy<Replies>({ status: response.status, type: typeOf(operation), text: text(example.reply) });
  }
}

const rows = (reply: Json | undefined): Json[] => (reply === undefined ? [] : ([reply].flat() as Json[]));

/** What the method gives for it: streams as arrays, bytes as text. */
export function expectedValue(operation: OperationModel): Json | undefined {
  const { response, example, descriptor } = operation;
  switch (response.kind) {
    case "none":
      return undefined;
    case "exists":
      return true;
    case "ndjson":
      return rows(example.reply);
    case "lines":
      return text(example.reply)
        .replace(/\r?\n$/, "")
        .split(/\r?\n/);
    case "json":
      return at(example.reply, descriptor.unwrap ?? "");
    default:
      return text(example.reply);
  }
}
