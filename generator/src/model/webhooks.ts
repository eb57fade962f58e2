import { lowerCaseMethods, type OpenApiDocument, type SchemaObject, type WebhookItem } from "../load/openapi.ts";
import { toMilliseconds } from "./duration.ts";
import type { OAuthModel, TypeModel, WebhooksModel } from "./model.ts";
import { pascalCase } from "./names.ts";
import type { Report } from "./problems.ts";
import { asObject, saysNothing } from "./schema.ts";
import { tidy } from "./tidy.ts";

interface Event {
  readonly name: string;
  readonly scheme: string | undefined;
  readonly summary: string;
  readonly deprecated: boolean;
  readonly schema: SchemaObject | undefined;
}

function readEvent(name: string, item: WebhookItem): Event {
  const operation = lowerCaseMethods.map((method) => item[method]).find((each) => each !== undefined);
  const own = operation?.["x-sdk"] as { scheme?: string } | undefined;
  const media = Object.values(operation?.requestBody?.content ?? {})[0];
  return {
    name,
    scheme: item["x-sdk"]?.scheme ?? own?.scheme,
    summary: operation?.summary ?? name,
    deprecated: operation?.deprecated === true,
    schema: saysNothing(media?.schema) ? undefined : asObject(media?.schema),
  };
}

/** The signature schemes and the events that come under each, with the types of their unions. */
export function buildWebhooks(
  document: OpenApiDocument,
  report: Report,
): { model?: WebhooksModel; types: TypeModel[] } {
  const sdk = document["x-sdk"];
  const names = Object.keys(sdk.webhooks ?? {});
  const events = Object.entries(document.webhooks ?? {}).map(([name, item]) => readEvent(name, item));
  const [defaultScheme] = names;
  if (defaultScheme === undefined) {
    if (events.length > 0) report("webhooks: there are events, and x-sdk.webhooks has no scheme to verify them with");
    return { types: [] };
  }
  for (const event of events) {
    if (event.scheme !== undefined && !names.includes(event.scheme)) {
      report(`webhooks.${event.name}: x-sdk.webhooks has no scheme \`${event.scheme}\`; it has ${names.join(", ")}`);
    }
  }
  const eventType = `${sdk.name}WebhookEvent`;
  // `event` is for readers of the spec: verification does not need it, and every user would carry it.
  const schemes = Object.entries(sdk.webhooks ?? {}).map(([name, { description, tolerance, event: _, ...facts }]) => ({
    name,
    description,
    facts: tolerance === undefined ? facts : { ...facts, toleranceMs: toMilliseconds(tolerance) },
    eventType: names.length === 1 ? eventType : `${sdk.name}${pascalCase(name)}WebhookEvent`,
    events: events.filter((event) => (event.scheme ?? defaultScheme) === name),
  }));
  const types = schemes.map((scheme): TypeModel => {
    const schemas = scheme.events.flatMap((event) => event.schema ?? []);
    const unique = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
    const description = "What a verified delivery holds. Events that are not known yet pass too.";
    const name = scheme.eventType;
    if (unique.length === 0) return { name, text: "Record<string, unknown>", side: "output", description };
    return {
      name,
      schema: unique.length === 1 && unique[0] ? unique[0] : { anyOf: unique },
      side: "output",
      description,
    };
  });
  if (schemes.length > 1) {
    types.push({
      name: eventType,
      text: schemes.map((scheme) => scheme.eventType).join(" | "),
      side: "output",
      description: "An event of any scheme.",
    });
  }
  return {
    model: {
      defaultScheme,
      schemes: schemes.map((scheme) =>
        tidy({
          ...scheme,
          events: scheme.events.map(({ name, summary, deprecated }) => ({ name, summary, deprecated })),
        }),
      ),
      challenge: schemes.some((scheme) => scheme.facts.challenge !== undefined),
      eventType,
    },
    types,
  };
}

/** The facts of the OAuth credential, if there is one. */
export function buildOAuth(document: OpenApiDocument, report: Report): OAuthModel | undefined {
  const found = Object.entries(document["x-sdk"].credentials).flatMap(([name, credential]) =>
    credential.kind === "oauth2" ? [{ name, credential }] : [],
  );
  const [first, second] = found;
  if (second)
    report(
      `x-sdk.credentials: ${found.map(({ name }) => name).join(" and ")} are both oauth2; a package has one oauth()`,
    );
  if (!first) return undefined;
  const { accessTokenTtl, ...facts } = first.credential.oauth2;
  return {
    credential: first.name,
    option: first.credential.option,
    facts: tidy({
      ...facts,
      accessTokenTtlMs: accessTokenTtl === undefined ? undefined : toMilliseconds(accessTokenTtl),
    }),
  };
}
