import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sandbox } from "@carillon/sandbox";
import { routesTo } from "../packages/play.ts";
import { environmentOf } from "../packages/quick-starts.ts";
import type { Block } from "../packages/readme.ts";
import { run } from "../packages/run.ts";
import type { Part, Played } from "./player.ts";

export interface Play {
  /** Of the README; `""` is the root's. */
  readonly slug: string;
  /** Each with the file that holds it alone, as a module beside the packages that it imports. */
  readonly blocks: readonly (Block & { readonly file: string })[];
  /** Where the child's notes may stand. */
  readonly folder: string;
  readonly redis?: { readonly port: number; readonly url: string } | undefined;
}

/** Runs the blocks of a README, one after the other in a process of their own. */
export async function playReadme(sandbox: Sandbox, { slug, blocks, folder, redis }: Play): Promise<Played[]> {
  const part: Part = {
    slug,
    routes: routesTo(sandbox),
    ...(redis ? { redisPort: redis.port } : {}),
    blocks: blocks.map(({ heading, line, file }) => ({ heading, line, file })),
  };
  const partFile = join(folder, `${slug || "root"}.part.json`);
  const reportFile = join(folder, `${slug || "root"}.report.json`);
  await writeFile(partFile, JSON.stringify(part));
  const player = join(import.meta.dirname, "player.ts");
  await run(process.execPath, ["--conditions=@carillon/source", player, partFile, reportFile], {
    env: {
      PATH: process.env.PATH,
      ...environmentOf(blocks.map(({ code }) => code).join("\n")),
      ...(redis ? { REDIS_URL: redis.url } : {}),
    },
  });
  return JSON.parse(await readFile(reportFile, "utf8")) as Played[];
}
