/** A spec of one resource that can be generated at once, to be overwritten with the real API. */
export function specFiles(className: string): Record<string, string> {
  return {
    "openapi.yaml": `openapi: 3.1.0
info: { title: ${className}, version: "1", description: One sentence on what the API is for. }
externalDocs: { url: https://docs.example.com }
servers: [{ url: https://api.example.com }]
security: [{ apiKey: [] }]
tags: [{ name: things, description: What the API is about. }]
paths:
  /things: { $ref: "paths/things.yaml#/~1things" }
  /things/{id}: { $ref: "paths/things.yaml#/~1things~1{id}" }
components:
  securitySchemes:
    apiKey: { type: http, scheme: bearer, description: Where users find the key. }
x-sdk:
  name: ${className}
  hosts: { api: { url: https://api.example.com, limits: [standard] } }
  credentials: { apiKey: { kind: bearer, option: apiKey } }
  limits:
    standard: { windows: [{ limit: 100, per: 1m }], mode: window, scope: account }
  errors: { message: [/error/message], code: [/error/code] }
`,
    "paths/things.yaml": `/things:
  get:
    operationId: things.list
    tags: [things]
    summary: Lists things, newest first
    externalDocs: { url: https://docs.example.com/things/list }
    parameters:
      - { name: limit, in: query, description: "Page size, 1 to 100", schema: { type: integer, minimum: 1, maximum: 100 } }
      - { name: cursor, in: query, description: Where the page starts, schema: { type: string } }
    responses:
      "200":
        description: A page of things
        content:
          application/json:
            schema: { $ref: "../schemas/things.yaml#/ThingPage" }
            example: { data: [{ id: t_1, name: First }], next: null }
    x-sdk:
      paginate: { style: cursor, in: query, param: cursor, sizeParam: limit, items: /data, next: { pointer: /next }, end: noNext }
/things/{id}:
  parameters:
    - { name: id, in: path, required: true, description: Id of the thing, schema: { type: string }, example: t_1 }
  get:
    operationId: things.get
    tags: [things]
    summary: Returns a thing
    externalDocs: { url: https://docs.example.com/things/get }
    responses:
      "200":
        description: The thing
        content:
          application/json: { schema: { $ref: "../schemas/things.yaml#/Thing" }, example: { id: t_1, name: First } }
`,
    "schemas/things.yaml": `Thing:
  description: What the API is about.
  type: object
  required: [id, name]
  properties:
    id: { type: string }
    name: { type: string, description: At most 80 characters }
ThingPage:
  type: object
  required: [data]
  properties:
    data: { type: array, items: { $ref: "#/Thing" } }
    next: { type: [string, "null"] }
`,
  };
}
