import { fileTokenStore } from "../src/index.ts";

/** What a process of a test does: `argv[2]` is a command, `argv[3]` the folder, `argv[4]` a number. */
const [, , command, directory = "", argument = "0"] = process.argv;
// Only now, since another user may not be able to read the modules.
const user = Number(process.env.AS_USER ?? Number.NaN);
if (user >= 0) {
  process.setgid?.(user);
  process.setuid?.(user);
}
const store = fileTokenStore({ directory });
const key = "shared";
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Adds one, by compare-and-set, and says so. */
async function addOne(): Promise<void> {
  for (;;) {
    const found = await store.get(key);
    const count = Number(found?.tokens.accessToken ?? 0);
    const next = { accessToken: String(count + 1), refreshToken: `r-${process.pid}-${count + 1}`, extra: { pad } };
    if (await store.compareAndSet(key, found?.version, next)) {
      say(`${count + 1}`);
      return;
    }
  }
}
/** Large enough that a part of it could be seen. */
const pad = "p".repeat(20_000);

if (command === "add") for (let turn = 0; turn < Number(argument); turn++) await addOne();
if (command === "add-for-ever") for (;;) await addOne();
if (command === "lease") {
  for (let turn = 0; turn < Number(argument); ) {
    const release = await store.lease?.(key, 60_000);
    if (!release) continue;
    turn++;
    say(`+${process.hrtime.bigint()}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    say(`-${process.hrtime.bigint()}`);
    await release();
  }
}
if (command === "read") say((await store.get(key))?.tokens.accessToken ?? "nothing");
if (command === "write") {
  const found = await store.get(key);
  const tokens = { accessToken: argument, refreshToken: "canary", extra: { pad } };
  const written = await Promise.resolve(store.compareAndSet(key, found?.version, tokens)).then(
    String,
    (error) => `${error.name}: ${error.message} ${JSON.stringify(error)}`,
  );
  say(written);
}
