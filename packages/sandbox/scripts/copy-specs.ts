// The bundled specs are copied in, so that the sandbox needs no vendor package at run time.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";

const packages = new URL("../../", import.meta.url);
const target = new URL("../specs/", import.meta.url);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const vendor of readdirSync(packages)) {
  const spec = new URL(`${vendor}/openapi.json`, packages);
  if (existsSync(spec)) copyFileSync(spec, new URL(`${vendor}.json`, target));
}
