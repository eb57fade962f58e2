// Loaded before a user's program: what goes to a vendor's own address reaches the sandbox, all else is refused, and every
// request is put on record. The program itself stays as its README prints it.
import { appendFileSync } from "node:fs";

const routes = JSON.parse(process.env.SANDBOX_ROUTES ?? "[]");
const send = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const url = String(input);
  const route = routes.find(({ from }) => url.startsWith(`${from}/`));
  if (!route) throw new Error(`${url} is no vendor's address`);
  const response = await send(route.to + url.slice(route.from.length), init);
  appendFileSync(process.env.SANDBOX_LOG, `${init?.method ?? "GET"} ${url} ${response.status}\n`);
  return response;
};
