import type { FormKind, Operation, StreamKind, WholeReply } from "../../../packages/runtime/src/operation.ts";

/** How a body is sent, in one word. */
export type BodyKind = "json" | FormKind["kind"];
/** How a reply is read, in one word. */
export type ResponseKind = WholeReply | StreamKind["kind"];

/** What a descriptor says in a word where the runtime takes code; the emitter writes the name of the code. */
interface Words {
  readonly body?: BodyKind | undefined;
  readonly response?: ResponseKind | undefined;
}

/** The descriptor of an operation, as data. */
export type Descriptor = Omit<Operation, keyof Words> & Words;
