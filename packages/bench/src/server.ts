import { createServer } from "node:http";

/** A child process: answers every request with the same small JSON, and tells its port to the parent. */
const reply = JSON.stringify({ id: "thing_1", name: "First", tags: ["a", "b"], created_at: 1_700_000_000 });

const server = createServer({ keepAlive: true }, (request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(reply),
      "x-ratelimit-limit": "1000000",
      "x-ratelimit-remaining": "999999",
      "x-ratelimit-reset": "1",
      "x-request-id": "req_1",
    });
    response.end(reply);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as { port: number }).port));
process.on("disconnect", () => process.exit());
