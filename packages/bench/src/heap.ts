/** Heap after collections have nothing left to find. */
export async function heap(): Promise<number> {
  if (!globalThis.gc) throw new Error("Node must run with --expose-gc, as the scripts of package.json have it.");
  for (let round = 0; round < 4; round++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return process.memoryUsage().heapUsed;
}
