import { type Built, builtPages, textOf } from "./html.ts";

/** The examples of an operation, as a reader copies them. */
export interface Examples {
  readonly slug: string;
  /** Name of the method. */
  readonly method: string;
  readonly page: string;
  readonly typescript: string;
  readonly curl: string;
}

const GROUP =
  /<div class="vp-code-group[^"]*"><div class="tabs"><input type="radio" name="([^"]+)".*?<div class="blocks">\s*<div class="language-ts.*?<code>(.*?)<\/code>.*?<div class="language-sh.*?<code>(.*?)<\/code>/gs;

function examplesOn({ path, html }: Built): Examples[] {
  const [, slug] = /^\/api\/([^/]+)\/[^/]+$/.exec(path) ?? [];
  if (slug === undefined) return [];
  return [...html.matchAll(GROUP)].map(([, method = "", typescript = "", curl = ""]) => ({
    slug,
    method,
    page: path,
    typescript: textOf(typescript),
    curl: textOf(curl),
  }));
}

/** Those of all operations, out of the built site. */
export const builtExamples = (): Examples[] => builtPages().flatMap(examplesOn);
