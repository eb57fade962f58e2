export * from "./child.ts";
export * from "./express.ts";
export * from "./fastify.ts";
export * from "./haproxy.ts";
export * from "./nginx.ts";
export { findTool, freePort, type Referee, startNode } from "./process.ts";
export * from "./slow.ts";
export * from "./windows.ts";
