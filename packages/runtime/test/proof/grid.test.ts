import { afterAll, describe, expect, it } from "vitest";
import { type Cell, runCell } from "./grid.ts";
import { NETWORKS, type Network } from "./networks.ts";
import { GRID_ROUNDS } from "./runs.ts";
import { SCHEMES, type Scheme, smooth } from "./schemes.ts";
import { SERVER_NAMES } from "./servers.ts";

/** Growing by 5 % a second, a rate that a refusal cut to 70 % is back after this time, and is refused again. */
const RAMP_MS = 7_000;

const percent = (share: number, digits: number): string => (100 * share).toFixed(digits);

/** Utilisation / refused %, in brackets where nothing is claimed. */
function shown(cells: readonly Cell[]): string {
  const requests = cells.reduce((sum, cell) => sum + cell.requests, 0);
  const refused = cells.reduce((sum, cell) => sum + cell.refused, 0);
  const used = cells.reduce((sum, cell) => sum + cell.used, 0) / cells.length;
  const text = `${percent(used, 0)}/${refused === 0 ? "0" : percent(refused / requests, 2)}`;
  return cells[0]!.scheme.claims.includes(cells[0]!.server) ? text : `(${text})`;
}

/** What is wrong with a cell; nothing, in most words, when nothing is. */
function faults({ scheme, network, server, requests, refused, used, over, pauses }: Cell): string[] {
  const where = `${scheme.name}, ${network.name}, ${server}`;
  const floor = scheme.floors[NETWORKS.indexOf(network)]!;
  const isClaimed = scheme.claims.includes(server);
  const found: string[] = [];
  if (isClaimed && refused > 0) found.push(`${where}: ${refused} of ${requests} refused`);
  if ((isClaimed || scheme.serverWindows) && used < floor)
    found.push(`${where}: ${percent(used, 1)} % used, not ${percent(floor, 0)} %`);
  // What a window holds hangs on no server, so that it is judged even where refusals are not.
  if (scheme.claims.includes("sliding log") && over > 0) found.push(`${where}: ${over} above the quota of a window`);
  if (scheme.serverWindows && pauses > scheme.durationMs / RAMP_MS + 1) found.push(`${where}: ${pauses} pauses`);
  return found;
}

describe("eight kinds of quota, seven kinds of server, three networks", () => {
  const cells: Cell[] = [];
  let seed = 0;

  async function runAll(schemes: readonly Scheme[]): Promise<Cell[]> {
    const run: Cell[] = [];
    for (let round = 0; round < GRID_ROUNDS; round++) {
      for (const scheme of schemes) {
        for (const network of NETWORKS) {
          for (const server of SERVER_NAMES) run.push(await runCell(scheme, network, server, ++seed));
        }
      }
    }
    cells.push(...run);
    return run;
  }

  for (const { kind, schemes } of SCHEMES) {
    it(
      `${kind}: nothing is refused where that is claimed, and the quota is used`,
      async () => {
        expect((await runAll(schemes)).flatMap(faults)).toEqual([]);
      },
      GRID_ROUNDS * 180_000,
    );
  }

  it("fifty a second, on a network whose ways differ by less than the server's tenth of the quota", async () => {
    // On wider networks one request in 50,000 finds such a bucket empty: five requests may catch up with one another.
    const near: Network = { name: "near", oneWayMs: (random) => 5 + 20 * random(), worstMs: 25, lossRate: 0 };
    for (const server of SERVER_NAMES) {
      const cell = await runCell(smooth(50, 60, [0.9, 0.9, 0.9]), near, server, 50);
      expect(cell.refused).toBe(0);
      expect(cell.used).toBeGreaterThan(0.9);
    }
  });

  it("2,000,000 requests and more", () => {
    expect(cells.length).toBe(GRID_ROUNDS * SCHEMES.flatMap(({ schemes }) => schemes).length * 21);
    expect(cells.reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThan(2_000_000);
  });

  afterAll(() => {
    const total = cells.reduce((sum, { requests }) => sum + requests, 0);
    const lines = [
      `${total.toLocaleString("en")} simulated requests. Cells: % of the quota used / % refused, in brackets where nothing is claimed.`,
      `| Quota | Network | ${SERVER_NAMES.join(" | ")} |`,
      `|---|---|${"---|".repeat(SERVER_NAMES.length)}`,
    ];
    for (const { schemes } of SCHEMES) {
      for (const scheme of schemes) {
        for (const network of NETWORKS) {
          const row = SERVER_NAMES.map((server) =>
            shown(cells.filter((cell) => cell.scheme === scheme && cell.network === network && cell.server === server)),
          );
          lines.push(`| ${scheme.name} | ${network.name} | ${row.join(" | ")} |`);
        }
      }
    }
    console.log(lines.join("\n"));
  });
});
