import { type Platform, systemPlatform } from "../../src/platform.ts";

/** The real timers, sped up, with a wall clock that can be set forward. */
export class Clock implements Platform {
  offsetMs = 0;
  readonly #speed: number;
  constructor(speed = 1) {
    this.#speed = speed;
  }
  now = (): number => systemPlatform.now() * this.#speed + this.offsetMs;
  wall = (): number => Date.now() + this.offsetMs;
  random = (): number => 0.5;
  timer = (ms: number, callback: () => void): (() => void) => systemPlatform.timer(ms / this.#speed, callback);
}
