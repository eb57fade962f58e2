import type { Arguments, Ids } from "../../src/core/arguments.ts";
import type { Call } from "../../src/core/call.ts";
import { ClientCore } from "../../src/core/client-core.ts";
import { PagedCall } from "../../src/core/paged-call.ts";
import { callUnlisted, type RawCallOptions } from "../../src/core/unlisted.ts";
import type { HttpMethod, Operation, PagedOperation, Vendor } from "../../src/operation.ts";
import type { RequestOptions } from "../../src/options.ts";
import { bufferReply } from "../../src/pipeline/buffer.ts";

/** A core with what is made of one elsewhere: lists, endpoints that no operation describes, raw replies. */
export class FullCore extends ClientCore {
  readonly #operations: readonly Operation[];

  constructor(vendor: Vendor, options: object, operations: readonly Operation[] = []) {
    super(vendor, options);
    this.#operations = operations;
  }

  list<Item, Page>(operation: Operation, ids?: Ids, payload?: unknown, options?: unknown): PagedCall<Item, Page> {
    return new PagedCall(this, operation as PagedOperation, ids, payload, options);
  }

  request<T>(method: HttpMethod, path: string, options?: RawCallOptions): Call<T> {
    return callUnlisted<T>(this, this.#operations, method, path, options);
  }

  async forward(
    operation: Operation,
    args: Arguments,
    options: Pick<RequestOptions, "headers" | "signal">,
  ): Promise<Response> {
    return (await this.send(operation, args, options, { raw: bufferReply })).response;
  }
}
