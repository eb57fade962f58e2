import { StructureKind } from "ts-morph";
import type { Model, OAuthModel } from "../model/model.ts";
import { doc, type SourceWriter } from "./source.ts";
import { data } from "./structures.ts";

const RUNTIME = "@carillon/runtime/oauth";

/** `oauth.ts`: the flow of a vendor, paid for only by those who import it. */
export const emitOAuth = (writer: SourceWriter, model: Model, oauth: OAuthModel): string =>
  writer.write(
    "oauth.ts",
    [{ from: RUNTIME, names: ["createOAuth", "type OAuth", "type OAuthFacts", "type OAuthOptions"] }],
    [
      { ...data("facts", "OAuthFacts", { vendor: model.name, ...oauth.facts }), isExported: false },
      {
        kind: StructureKind.Function,
        name: "oauth",
        isExported: true,
        docs: [
          doc(
            `Tokens by OAuth 2.0 for ${model.title}: makes the authorize URL, exchanges the code, keeps the tokens and renews them.`,
            `Hand it to the client as \`${oauth.option}\`.`,
            "@throws {ConfigurationError} when an option cannot be right",
          ),
        ],
        parameters: [{ name: "options", type: "OAuthOptions" }],
        returnType: "OAuth",
        statements: ["return createOAuth(facts, options);"],
      },
      `export { encryptedTokenStore, MemoryTokenStore, OAuthError, ReauthorizationRequiredError, StateMismatchError, TokenStoreError } from "${RUNTIME}";`,
      `export type { AuthorizeRequest, AuthorizeResult, CallbackParams, EncryptedTokenStoreOptions, EncryptionKey, OAuth, OAuthOptions, SealedTokens, StoredTokens, Tokens, TokenStore } from "${RUNTIME}";`,
    ],
  );
