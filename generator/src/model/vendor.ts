import type {
  Bucket,
  CredentialHeader,
  HeaderDefault,
  LimitWindow,
  RateHeaders,
} from "../../../packages/runtime/src/operation.ts";
import type {
  BucketSdk,
  CredentialSdk,
  HeaderSdk,
  OpenApiDocument,
  RateHeadersSdk,
  SecurityRequirement,
  SecurityScheme,
  WindowSdk,
} from "../load/openapi.ts";
import type { CredentialFacts, VendorFacts } from "./descriptor.ts";
import { toMilliseconds } from "./duration.ts";
import { camelCase } from "./names.ts";
import type { Report } from "./problems.ts";
import { tidy } from "./tidy.ts";

/** What is true of every operation, as the runtime takes it. */
export function buildVendor(
  document: OpenApiDocument,
  { slug, version }: { slug: string; version: string | undefined },
  report: Report,
): VendorFacts {
  const sdk = document["x-sdk"];
  const hosts = Object.keys(sdk.hosts);
  const plans = [...new Set(Object.values(sdk.limits).flatMap((bucket) => Object.keys(bucket.plans ?? {})))];
  return tidy<VendorFacts>({
    name: sdk.name,
    slug,
    version,
    hosts: sdk.hosts,
    defaultHost: hosts[0] ?? "",
    hostOption: sdk.hostOption && tidy({ name: sdk.hostOption.name, default: sdk.hostOption.default }),
    clientParams: sdk.clientParams && Object.fromEntries(sdk.clientParams.map((name) => [name, camelCase(name)])),
    headers: sdk.headers && Object.entries(sdk.headers).map(([name, header]) => headerDefault(name, header)),
    credentials: Object.fromEntries(
      Object.entries(sdk.credentials).map(([name, credential]) => {
        const scheme = document.components.securitySchemes[name];
        if (!scheme) report(`x-sdk.credentials.${name}: components.securitySchemes has no \`${name}\``);
        return [name, buildCredential(name, credential, scheme, report)];
      }),
    ),
    security: buildSecurity(document.security ?? []),
    buckets: Object.fromEntries(Object.entries(sdk.limits).map(([name, bucket]) => [name, buildBucket(bucket)])),
    plans: plans.length > 0 ? plans : undefined,
    planBy: sdk.planBy,
    rateHeaders: sdk.rateHeaders?.map(buildRateHeaders),
    rateStatus: sdk.rateStatus,
    errors: tidy({
      message: sdk.errors.message,
      code: sdk.errors.code,
      requestId: sdk.errors.requestId,
      failWhen: sdk.errors.failWhen,
    }),
    requestIdHeader: sdk.requestId?.toLowerCase(),
  });
}

/** Alternatives in order of preference, each a set of names. */
export const buildSecurity = (requirements: readonly SecurityRequirement[]): string[][] =>
  requirements.map((requirement) => Object.keys(requirement));

const buildWindows = (windows: readonly WindowSdk[]): LimitWindow[] =>
  windows.map(({ limit, per }) => ({ limit, windowMs: toMilliseconds(per) }));

function buildBucket(bucket: BucketSdk): Bucket {
  const plans = Object.entries(bucket.plans ?? {}).map(([plan, windows]) => [plan, buildWindows(windows)] as const);
  return tidy<Bucket>({
    windows: buildWindows(bucket.windows ?? []),
    mode: bucket.mode ?? "smooth",
    per: bucket.per,
    align: bucket.align,
    concurrent: bucket.concurrent,
    plans: plans.length > 0 ? Object.fromEntries(plans) : undefined,
    shareOf: bucket.shareOf,
    when: bucket.when,
  });
}

const buildRateHeaders = (family: RateHeadersSdk): RateHeaders =>
  tidy<RateHeaders>({
    bucket: family.bucket,
    limit: family.limit?.toLowerCase(),
    remaining: family.remaining?.toLowerCase(),
    reset: family.reset && { name: family.reset.name.toLowerCase(), unit: family.reset.unit },
    retryAfter: family.retryAfter?.toLowerCase(),
    form: family.form,
  });

const headerDefault = (name: string, header: HeaderSdk): HeaderDefault =>
  tidy<HeaderDefault>({
    name,
    value: header.default,
    option: header.option,
    required: header.required,
    hosts: header.hosts,
  });

const credentialHeader = (name: string, header: HeaderSdk): CredentialHeader =>
  tidy<CredentialHeader>({
    name,
    value: header.default,
    option: header.option,
    required: header.required,
    values: header.values,
  });

function buildCredential(
  name: string,
  credential: CredentialSdk,
  scheme: SecurityScheme | undefined,
  report: Report,
): CredentialFacts {
  const headers =
    "headers" in credential && credential.headers
      ? Object.entries(credential.headers).map(([header, facts]) => credentialHeader(header, facts))
      : undefined;
  const apiKey = scheme?.type === "apiKey" ? scheme : undefined;
  const header = apiKey?.in === "header" ? apiKey.name : "Authorization";
  switch (credential.kind) {
    case "bearer":
      return tidy<CredentialFacts>({
        kind: "header",
        header: "Authorization",
        prefix: "Bearer ",
        option: credential.option,
        headers,
      });
    case "header":
      if (apiKey && apiKey.in !== "header")
        report(`x-sdk.credentials.${name}: kind is header, and the security scheme is in ${apiKey.in}`);
      return tidy<CredentialFacts>({
        kind: "header",
        header,
        prefix: credential.prefix,
        option: credential.option,
        headers,
      });
    case "query":
      if (apiKey?.in !== "query")
        report(`x-sdk.credentials.${name}: kind is query, so the security scheme must be an apiKey in query`);
      return tidy<CredentialFacts>({ kind: "query", param: apiKey?.name ?? "", option: credential.option, headers });
    case "basic":
      return tidy<CredentialFacts>({ kind: "basic", user: credential.user, password: credential.password, headers });
    case "oauth2":
      return tidy<CredentialFacts>({
        kind: "oauth2",
        option: credential.option,
        refreshOn: credential.refreshOn,
        headers,
      });
    case "jwt":
      return tidy<CredentialFacts>({
        kind: "jwt",
        header,
        prefix: apiKey ? undefined : "Bearer ",
        secret: credential.secret,
        alg: credential.alg,
        claims: Object.fromEntries(
          Object.entries(credential.claims).map(([claim, sources]) => [
            claim,
            [sources].flat() as `option:${string}`[],
          ]),
        ),
        ttlMs: toMilliseconds(credential.ttl),
        headers,
      });
  }
}
