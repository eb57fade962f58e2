/**
 * What the emitters know of a vendor: every name, every signature and every descriptor, ready to be written down. Built
 * from a spec by `buildModel`, and by nothing else.
 */

import type { HttpMethod } from "../../../packages/runtime/src/operation.ts";
import type { Json, OpenApiDocument, Schema } from "../load/openapi.ts";
import type { Descriptor, ResponseKind, VendorFacts } from "./descriptor.ts";

export interface Model {
  /** Name of the client class. */
  readonly name: string;
  /** Folder of the spec, and name of the package without its scope. */
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  readonly docsUrl?: string;
  readonly vendor: VendorFacts;
  /** What the constructor takes beside the options of every client. */
  readonly options: readonly OptionModel[];
  /** Sorted by name. */
  readonly resources: readonly ResourceModel[];
  readonly webhooks?: WebhooksModel;
  readonly oauth?: OAuthModel;
  /** Types that stand for the inputs and outputs of operations, sorted by name. */
  readonly types: readonly TypeModel[];
  /** Name of the type of the error body, where the spec describes it. */
  readonly errorBody?: string;
  readonly document: OpenApiDocument;
}

/** A type to be rendered: a schema seen from one side, or ready text. */
export interface TypeModel {
  readonly name: string;
  readonly schema?: Exclude<Schema, boolean>;
  readonly text?: string;
  readonly side: "input" | "output";
  readonly description?: string;
}

export interface OptionModel {
  /** `apiKey`, or `track.apiKey` for a member of a group. */
  readonly name: string;
  readonly type: "secret" | "text" | "authProvider";
  /** Values that are known; the type is closed to them. */
  readonly values?: readonly string[];
  /** Within its group when it has one. */
  readonly required: boolean;
  readonly description: string;
  readonly default?: string;
  /** A value for tests. */
  readonly example: string;
}

export interface ResourceModel {
  /** `pushTokens`: the member of the client. */
  readonly name: string;
  /** `PushTokensResource` */
  readonly className: string;
  /** `createPushTokens` */
  readonly factory: string;
  /** `push-tokens`: file and subpath. */
  readonly file: string;
  readonly description?: string;
  /** Sorted by name. */
  readonly operations: readonly OperationModel[];
  /** Old names that still work. */
  readonly aliases: readonly AliasModel[];
}

export interface AliasModel {
  readonly name: string;
  readonly target: OperationModel;
}

export interface ParameterModel {
  readonly name: string;
  readonly required: boolean;
  /** TypeScript of a scalar. */
  readonly type: string;
  readonly description?: string;
}

export interface OperationModel {
  /** `pushTokens.create` */
  readonly id: string;
  readonly resource: string;
  readonly name: string;
  /** `pushTokensCreate`: the constant that holds the descriptor. */
  readonly constant: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly descriptor: Descriptor;
  readonly summary: string;
  readonly description?: string;
  readonly docsUrl?: string;
  readonly deprecated: boolean;
  readonly scopes: readonly string[];
  /** `75/s, 750/min` */
  readonly limit?: string;
  readonly ids: readonly ParameterModel[];
  /** Type of the object of ids, when there are two or more. */
  readonly idsType?: string;
  /** Absent: nothing is declared. */
  readonly query?: { readonly type: string; readonly required: boolean };
  readonly body?: { readonly type: string; readonly required: boolean };
  readonly headers: readonly ParameterModel[];
  /** Constructor options that a call may override. */
  readonly clientOptions: readonly string[];
  readonly response: ResponseModel;
  /** Type of an item of a paged list. */
  readonly item?: string;
  /** The method beside it that sends any number of items. */
  readonly bulk?: BulkModel;
  /** It asks for another form of the reply of the operation at the same method and path. */
  readonly form?: true;
  readonly example: ExampleModel;
}

export interface BulkModel {
  /** `createAll` */
  readonly name: string;
  /** Type of an item. */
  readonly item: string;
  /** What stands in each request beside the items. Absent: nothing. */
  readonly body?: { readonly type: string; readonly required: boolean };
}

export interface ResponseModel {
  readonly kind: ResponseKind;
  /** What the method resolves to, as TypeScript that may name types of `types.ts`. */
  readonly type: string;
  readonly status: number;
  readonly mediaType?: string;
  /** Type of a row, for `ndjson`. */
  readonly row?: string;
}

/** A call that can be made, and what comes back. */
export interface ExampleModel {
  /** Every path parameter, those of the client and the pager too. */
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  /** Names of the query parameters that must be sent. */
  readonly requiredQuery: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Pointers to the strings of `body` that are files. */
  readonly files: readonly string[];
  /** Query parameters whose value is text although it may look like a number. */
  readonly textQuery: readonly string[];
  readonly reply?: Json;
  /** An item of a paged list. */
  readonly item?: Json;
}

export interface WebhooksModel {
  readonly defaultScheme: string;
  readonly schemes: readonly WebhookSchemeModel[];
  /** Some scheme answers a challenge. */
  readonly challenge: boolean;
  /** Type of the events of all schemes. */
  readonly eventType: string;
}

export interface WebhookSchemeModel {
  readonly name: string;
  /** The scheme as the runtime takes it. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly description?: string;
  readonly eventType: string;
  readonly events: readonly { readonly name: string; readonly summary: string; readonly deprecated: boolean }[];
}

export interface OAuthModel {
  readonly credential: string;
  /** Constructor option that takes the provider. */
  readonly option: string;
  /** The facts as the runtime takes them. */
  readonly facts: Readonly<Record<string, unknown>>;
}
