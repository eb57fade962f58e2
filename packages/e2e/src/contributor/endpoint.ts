import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The package that a contributor works on: the smallest. */
export const VENDOR = "drift";
/** The method that the new endpoint becomes. */
export const METHOD = "teams.get";

const PATH_ITEM = `/teams/{teamId}:
  parameters: [{ name: teamId, in: path, required: true, description: Id of the team, schema: { type: integer }, example: 77 }]
  get:
    operationId: ${METHOD}
    tags: [teams]
    summary: Gets a team
    externalDocs: { url: https://devdocs.drift.com/docs/user-model }
    responses:
      "200":
        description: The team
        content:
          application/json:
            schema: { $ref: "../schemas/teams.yaml#/TeamReply" }
            example: { data: { id: 77, name: Sales } }
    x-sdk: { scopes: [user_read], unwrap: /data }
`;

const SCHEMA = `TeamReply:
  type: object
  required: [data]
  properties: { data: { $ref: "#/Team" } }
`;

/** What the vendor's documents would say of it. */
const NOTED = { id: METHOD, call: "GET /teams/{teamId}", paged: false, scopes: ["user_read"] };

/** Writes what the first step of CONTRIBUTING says: the path item, its schema, and the line of the catalogue. */
export async function writeEndpoint(root: string): Promise<void> {
  await append(join(root, "specs", VENDOR, "catalogue.jsonl"), `${JSON.stringify(NOTED)}\n`);
  await append(join(root, "specs", VENDOR, "paths/teams.yaml"), PATH_ITEM);
  await append(join(root, "specs", VENDOR, "schemas/teams.yaml"), SCHEMA);
}

/** Adds a line to the paths of the document, in its place by the alphabet. */
export async function listPath(root: string, line: string): Promise<void> {
  const file = join(root, "specs", VENDOR, "openapi.yaml");
  const lines = (await readFile(file, "utf8")).split("\n");
  const start = lines.indexOf("paths:") + 1;
  const length = lines.slice(start).findIndex((each) => !each.startsWith("  "));
  const paths = [...lines.slice(start, start + length), `  ${line.trim()}`].sort();
  await writeFile(file, [...lines.slice(0, start), ...paths, ...lines.slice(start + length)].join("\n"));
}

async function append(file: string, text: string): Promise<void> {
  await writeFile(file, `${(await readFile(file, "utf8")).trimEnd()}\n${text}`);
}
