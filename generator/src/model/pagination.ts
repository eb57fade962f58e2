import type { PaginateSdk } from "../load/openapi.ts";
import type { Pager } from "./descriptor.ts";
import { tidy } from "./tidy.ts";

/** The pager of a list, as the runtime takes it. */
export function buildPagination(sdk: PaginateSdk): Pager {
  const next = sdk.next;
  return tidy<Pager>({
    style: sdk.style,
    in: sdk.in,
    param: sdk.param,
    first: sdk.first,
    size: sdk.sizeParam,
    defaultSize: sdk.defaultSize,
    items: sdk.items,
    next: next && "pointer" in next ? next.pointer : undefined,
    nextParam: next && "param" in next ? next.param : undefined,
    linkHeader: next && "linkHeader" in next ? true : undefined,
    lastItem: next && "lastItem" in next ? next.lastItem : undefined,
    more: sdk.more,
    total: sdk.total,
    end: sdk.end,
    drop: sdk.drop,
    single: sdk.single,
  });
}
