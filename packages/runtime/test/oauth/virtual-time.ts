import type { Platform } from "../../src/platform.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** More timers than any test needs. */
const MOST_TURNS = 2_000;

/** Time that stands still until somebody lets it pass: no test waits for real, and each timer fires at its very moment. */
export class VirtualTime implements Platform {
  /** Since the start. */
  time = 0;
  /** What the wall clock is ahead of that. */
  epoch = 1_800_000_000_000;
  dice = 0.5;
  ownTimers = false;
  #timers: Timer[] = [];

  now = (): number => this.time;
  wall = (): number => this.epoch + this.time;
  random = (): number => this.dice;
  timer = (ms: number, run: () => void): (() => void) => {
    const entry = { at: this.time + ms, run };
    this.#timers.push(entry);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== entry);
    };
  };
  get timers(): number {
    return this.#timers.length;
  }

  /** Lets all work that waits for no timer get to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  /** Lets so much time pass, timer by timer. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await this.settle();
      const next = this.#next();
      if (!next || next.at > end) break;
      this.#fire(next);
    }
    this.time = end;
    await this.settle();
  }
  /** Lets as much time pass as the promise needs. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    const end = (): void => {
      done = true;
    };
    promise.then(end, end);
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      await this.settle();
      if (done) return promise;
      const next = this.#next();
      if (!next) throw new Error("nothing moves any more");
      this.#fire(next);
    }
    throw new Error("it does not end");
  }

  #next(): Timer | undefined {
    return this.#timers.toSorted((a, b) => a.at - b.at)[0];
  }
  #fire(timer: Timer): void {
    this.#timers = this.#timers.filter((each) => each !== timer);
    this.time = Math.max(this.time, timer.at);
    timer.run();
  }
}
