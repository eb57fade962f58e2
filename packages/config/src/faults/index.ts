export { type Fault, type FaultName, faults } from "./catalogue.ts";
export type { FaultRequest } from "./exchange.ts";
export { ENCODINGS, type Encoding, gzipBomb } from "./payloads.ts";
export { type FaultServer, type FaultServerOptions, startFaultServer } from "./server.ts";
