import type {
  Credential,
  FormKind,
  Operation,
  Pagination,
  PagingStyle,
  StreamKind,
  Vendor,
  WholeReply,
} from "../../../packages/runtime/src/operation.ts";
import type { CheckSdk, IdempotencySdk } from "../load/openapi.ts";

// What the runtime takes as data, with a word wherever it takes code. The emitter writes the name of the code.

/** How a body is sent. */
export type BodyKind = "json" | FormKind["kind"];
/** How a reply is read. */
export type ResponseKind = WholeReply | StreamKind["kind"];

type With<Facts, Words> = Omit<Facts, keyof Words> & Words;

/** How a list goes on. */
export type Pager = With<
  Pagination,
  { readonly style: PagingStyle["kind"]; readonly linkHeader?: boolean | undefined }
>;

/** What is known of an operation. */
export type Descriptor = With<
  Operation,
  {
    readonly body?: BodyKind | undefined;
    readonly response?: ResponseKind | undefined;
    readonly idempotency?: IdempotencySdk;
    readonly checks?: readonly CheckSdk[];
    readonly paginate?: Pager;
    readonly redirect?: "reissue";
  }
>;

type Jwt = Extract<Credential, { kind: "jwt" }>;
export type CredentialFacts = Exclude<Credential, Jwt> | With<Jwt, { readonly alg: Jwt["alg"]["kind"] }>;

/** What is true of every operation. */
export type VendorFacts = With<
  Omit<Vendor, "readRates">,
  { readonly credentials: Readonly<Record<string, CredentialFacts>> }
>;
