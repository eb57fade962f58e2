// Loaded first in the processes of a run: puts a defect into the runtime, when one is named, so that a verdict can be seen red.
import { registerHooks } from "node:module";

interface Defect {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** The complaint that must come of it. */
  readonly breach: string;
}

export const DEFECTS: Readonly<Record<string, Defect>> = {
  "repeats unsafe calls": {
    file: "/pipeline/send.ts",
    find: '(result.proof === "unsent" || call.repeat !== "unsafe")',
    put: "true",
    breach: "done twice",
  },
  "hides doubt": {
    file: "/pipeline/send.ts",
    find: 'mayHaveBeenProcessed ||= result.proof === "unknown";',
    put: "",
    breach: "said not to be done, and was",
  },
  "keeps timers": { file: "/pipeline/lifetime.ts", find: "this.#stopTimer();", put: "", breach: "timers left" },
  "keeps listeners": {
    file: "/pipeline/lifetime.ts",
    find: 'this.#outer?.removeEventListener("abort", this.#onAbort)',
    put: "void 0",
    breach: "listeners left",
  },
  "keeps connections": {
    file: "/pipeline/lifetime.ts",
    find: "this.#controller.abort(reason);",
    put: "",
    breach: "sockets left",
  },
  "never times out": {
    file: "/pipeline/lifetime.ts",
    find: "this.#timedOut = true;",
    put: "return;",
    breach: "never settled",
  },
  "makes a key for each attempt": {
    file: "/pipeline/attempt.ts",
    find: "init.body = body;",
    put: 'init.body = typeof body === "string" ? body + " ".repeat(Math.random() * 99) : body;',
    breach: "repeated with another body",
  },
  "takes a cut reply": {
    file: "/pipeline/reply.ts",
    find: "return JSON.parse(bare);",
    put: "return { number: -1 };",
    breach: "told of another call's reply",
  },
  "throws what is not ours": {
    file: "/pipeline/send.ts",
    find: "return fail(lastError());",
    put: 'throw new TypeError("not ours");',
    breach: "no error of ours",
  },
  "leaves rejections": {
    file: "/pipeline/attempt.ts",
    find: "const { status, headers } = response;",
    put: 'const { status, headers } = response; if (status === 503) void Promise.reject(new Error("nobody"));',
    breach: "nobody handled",
  },
};

const defect = DEFECTS[process.env.CARILLON_DEFECT ?? ""];
if (defect) {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`runtime/src${defect.file}`)) return loaded;
      const source = String(loaded.source);
      if (!source.includes(defect.find)) throw new Error(`The defect finds no place in ${defect.file}`);
      return { ...loaded, source: source.replaceAll(defect.find, defect.put) };
    },
  });
}
