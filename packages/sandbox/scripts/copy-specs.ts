// The specs of the vendor packages are copied in, so that the sandbox needs none of them at run time.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

const target = new URL("../specs/", import.meta.url);
const { devDependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { resolve } = createRequire(import.meta.url);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of Object.keys(devDependencies).filter(
  (each) => each.startsWith("@carillon/") && each !== "@carillon/config",
)) {
  copyFileSync(resolve(`${name}/openapi.json`), new URL(`${name.split("/")[1]}.json`, target));
}
