import { OAuthError, StateMismatchError } from "../errors.ts";

/** The redirect that the user came back with: its URL, its query, or its parameters. */
export type CallbackParams =
  | string
  | URL
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The code of a redirect.
 *
 * @throws `StateMismatchError` when it belongs to another attempt; `OAuthError` when the user or the vendor refused
 */
export function readCallback(callback: CallbackParams, expectedState: string, issuer?: string): string {
  const params = toParams(callback);
  const [state, error, code, iss] = ["state", "error", "code", "iss"].map((name) => only(params, name));
  if (!expectedState || !state || !sameText(state, expectedState)) {
    throw new StateMismatchError(
      "The `state` of the redirect is not the one that authorizeUrl() gave for this user. Keep it in the user's session and pass it here.",
    );
  }
  if (issuer !== undefined && iss !== undefined && iss !== issuer)
    throw new OAuthError("The redirect comes from another server: its `iss` is not the expected one.");
  if (error) {
    const code = /^[\x20-\x7e]{1,64}$/.test(error) ? error : "unknown";
    throw new OAuthError(`The authorization was not given: ${code}.`, { code });
  }
  if (!code) throw new OAuthError("The redirect holds no `code`.");
  return code;
}

function toParams(callback: CallbackParams): URLSearchParams {
  if (callback instanceof URLSearchParams) return callback;
  if (typeof callback !== "string" && !(callback instanceof URL)) {
    return new URLSearchParams(
      Object.entries(callback).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
    );
  }
  const text = String(callback).replace(/#.*/s, "");
  const isUrl = /^[^?&=]*\//.test(text);
  const query = isUrl ? text.split("?").slice(1).join("&") : text;
  // Some vendors join the second parameter with a second question mark.
  return new URLSearchParams(query.replaceAll("?", "&"));
}

/** A parameter that comes twice could be read either way, so it is refused. */
function only(params: URLSearchParams, name: string): string | undefined {
  const values = params.getAll(name);
  if (values.length > 1) throw new OAuthError(`The redirect holds \`${name}\` more than once.`);
  return values[0];
}

/** Takes the same time wherever two texts of one length differ. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1));
  return difference === 0;
}
