import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  path: string;
  form: Record<string, string>;
  authorization: string | undefined;
}

/**
 * A token endpoint that rotates refresh tokens and treats a second use of one as theft: the whole family dies, as RFC 9700
 * allows.
 */
export class TokenServer {
  readonly received: Received[] = [];
  /** Refresh tokens that were used twice. */
  reuses = 0;
  delayMs = 0;
  expiresInS = 3600;
  /** A used refresh token is forgiven for so long. */
  graceMs = 0;
  /** Answers instead of the server, or lets it go on. */
  hook: ((request: Received, response: ServerResponse) => boolean | undefined) | undefined;
  /** How the reply looks. */
  shape: (tokens: { access: string; refresh: string; expiresInS: number }) => { type: string; body: string } = (
    tokens,
  ) => ({
    type: "application/json",
    body: JSON.stringify({
      access_token: tokens.access,
      refresh_token: tokens.refresh,
      expires_in: tokens.expiresInS,
      token_type: "Bearer",
    }),
  });
  #serial = 0;
  #current = "refresh-0";
  readonly #used = new Map<string, number>();
  #revoked = false;
  #server: Server | undefined;
  #port = 0;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#handle(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
  get current(): string {
    return this.#current;
  }

  rotate(): { access: string; refresh: string; expiresInS: number } {
    const serial = ++this.#serial;
    this.#used.set(this.#current, Date.now());
    this.#current = `refresh-${serial}`;
    return { access: `access-${serial}`, refresh: this.#current, expiresInS: this.expiresInS };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const got = {
      path: request.url ?? "",
      form: Object.fromEntries(new URLSearchParams(text)),
      authorization: request.headers.authorization,
    };
    this.received.push(got);
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    if (this.hook?.(got, response)) return;
    if (got.path === "/revoke") {
      this.#revoked = true;
      response.end();
      return;
    }
    if (got.form.grant_type === "refresh_token" && !this.#accepts(got.form.refresh_token ?? "")) {
      response
        .writeHead(400, { "content-type": "application/json" })
        .end('{"error":"invalid_grant","error_description":"the refresh token is dead"}');
      return;
    }
    const { type, body } = this.shape(this.rotate());
    response.writeHead(200, { "content-type": type }).end(body);
  }

  #accepts(refreshToken: string): boolean {
    if (this.#revoked) return false;
    if (refreshToken === this.#current) return true;
    const usedAt = this.#used.get(refreshToken);
    if (usedAt !== undefined && Date.now() - usedAt < this.graceMs) return true;
    if (usedAt !== undefined) {
      this.reuses++;
      this.#revoked = true;
    }
    return false;
  }
}
