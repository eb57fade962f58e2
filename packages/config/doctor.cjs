// Says what is missing before anything is installed. Written for any Node, so that an old one can still run it.
var version = process.versions.node.split(".").map(Number);
var problems = [];

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  problems.push("Node " + process.versions.node + " is too old: install Node 20.19 or newer (https://nodejs.org).");
}

function has(tool) {
  var result = require("node:child_process").spawnSync(tool, ["--version"], { stdio: "ignore", shell: process.platform === "win32" });
  return !result.error && result.status === 0;
}

if (problems.length === 0) {
  if (!has("git")) problems.push("git is missing: install it (https://git-scm.com).");
  if (!has("curl") || !has("bash")) {
    var line = "curl or bash is missing: the tests that compare the clients with the brief's curl commands need both.";
    if (process.env.CI === "true") problems.push(line);
    else console.warn(line + " They are skipped.");
  }
}

if (problems.length > 0) {
  console.error("\nCarillon cannot start:\n- " + problems.join("\n- ") + "\n");
  process.exit(1);
}
