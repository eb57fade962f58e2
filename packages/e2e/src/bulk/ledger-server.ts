// A process of its own: it stands for the vendor, takes events, fails for one request in twenty, and keeps a ledger.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type EventBody, isBad, numberOf } from "./events.ts";

/** What it does for some requests, and the share of each in thousandths. */
const FAULTS = [
  ["refuse", 10],
  ["fail", 10],
  ["takeAndFail", 10],
  ["hangUp", 10],
  ["takeAndHangUp", 10],
] as const;

type Fault = (typeof FAULTS)[number][0];

const size = Number(process.argv[2]);
/** Deliveries of each event. */
const ledger = new Uint8Array(size);
const faults: Record<Fault, number> = { refuse: 0, fail: 0, takeAndFail: 0, hangUp: 0, takeAndHangUp: 0 };

function draw(): Fault | undefined {
  let dice = Math.random() * 1_000;
  for (const [fault, share] of FAULTS) {
    dice -= share;
    if (dice < 0) return fault;
  }
  return undefined;
}

function take(events: readonly EventBody[]): { type: string; input_array: string; index: number }[] {
  const refused: { type: string; input_array: string; index: number }[] = [];
  for (const [index, event] of events.entries()) {
    const number = numberOf(event);
    if (isBad(number)) refused.push({ type: "BAD_EVENT", input_array: "events", index });
    else ledger[number] = ledger[number]! + 1;
  }
  return refused;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** What is answered to a request; nothing means that its connection breaks. */
function track(text: string): [status: number, body: unknown] | undefined {
  const fault = draw();
  if (fault) faults[fault]++;
  if (fault === "refuse") return [429, { message: "Too many requests" }];
  if (fault === "fail") return [503, { message: "Down" }];
  if (fault === "hangUp") return undefined;
  const { events } = JSON.parse(text) as { events: EventBody[] };
  const errors = take(events);
  if (fault === "takeAndFail") return [500, { message: "Lost" }];
  if (fault === "takeAndHangUp") return undefined;
  return [201, { message: "success", events_processed: events.length - errors.length, errors }];
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("error", () => undefined);
  request.on("end", () => {
    const text = Buffer.concat(chunks).toString("utf8");
    if (request.url === "/ledger") response.end(ledger);
    else if (request.url === "/faults") answer(response, 200, faults);
    else {
      const answered = track(text);
      if (answered) answer(response, ...answered);
      else request.socket.destroy();
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
process.stdin.resume().on("end", () => process.exit(0));
