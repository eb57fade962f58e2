import type { Operation } from "../operation.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** `opaqueredirect` is what a browser shows of a redirect that was not followed. */
export const isRedirect = (response: { status: number; type?: string }): boolean =>
  REDIRECTS.has(response.status) || response.type === "opaqueredirect";

export type RedirectDecision =
  | { readonly go: "follow"; readonly url: string }
  | { readonly go: "reissue"; readonly path: Record<string, string> }
  | { readonly go: "refuse"; readonly target: string };

/**
 * What a redirect may do. A read may move within its origin. An operation whose objects merge is sent again, method and
 * body, on our own base URL, with the ids that the location names. Everything else would carry a credential or a body to
 * a place that the caller never named.
 */
export function judgeRedirect(
  operation: Operation,
  from: string,
  location: string | null,
  status: number,
): RedirectDecision {
  let target: URL;
  try {
    target = new URL(location ?? "", from);
  } catch {
    return { go: "refuse", target: "an invalid location" };
  }
  if (location && operation.redirect && (status === 301 || status === 308)) {
    const path = operation.redirect.idsIn(operation.path, target.pathname);
    if (path) return { go: "reissue", path };
  }
  const read = operation.method === "GET" || operation.method === "HEAD";
  const isSameOrigin = target.origin === new URL(from).origin && !target.username && !target.password;
  target.hash = "";
  if (location && read && isSameOrigin) return { go: "follow", url: target.href };
  const isWeb = target.protocol === "https:" || target.protocol === "http:";
  return { go: "refuse", target: location && isWeb ? target.origin : "a place that is no web address" };
}
