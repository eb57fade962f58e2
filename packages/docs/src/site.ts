import type { Place } from "./search/places.ts";

/** What the settings of VitePress need to know of the pages that were written. */
export interface Site {
  readonly vendors: readonly SiteVendor[];
  /** All vendors are there. A part is for a quick look, and its guides have links that lead nowhere. */
  readonly isWhole: boolean;
  /** What the search finds, by page. Pages that are missing are searched as they are. */
  readonly places: Readonly<Record<string, readonly Place[]>>;
}

export interface SiteVendor {
  readonly slug: string;
  readonly title: string;
  readonly sendsEvents: boolean;
  readonly resources: readonly { readonly name: string; readonly file: string }[];
}
