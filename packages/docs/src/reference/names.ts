import type { Model } from "@carillon/generator";

/** `KLAVIYO_API_KEY`: the variable that holds an option of a client. */
export const variableOf = ({ slug }: Model, option: string): string =>
  [slug, ...option.split(".")]
    .map((part) => part.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_"))
    .join("_")
    .toUpperCase();

/** The constant that a reader's program has for the client. */
export const clientName = ({ slug }: Model): string => slug.replace(/-(\w)/g, (_, char: string) => char.toUpperCase());
