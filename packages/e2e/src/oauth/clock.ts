import { type Platform, systemPlatform } from "@carillon/runtime";

/** The real timers, sped up, with a wall clock that can be set forward. */
export class Clock implements Platform {
  /** How far the clocks were set forward. */
  offsetMs = 0;
  readonly speed: number;
  readonly #skewMs: number;
  /** @param skewMs how wrong the wall clock goes */
  constructor(speed = 1, skewMs = 0) {
    this.speed = speed;
    this.#skewMs = skewMs;
  }
  now = (): number => systemPlatform.now() * this.speed + this.offsetMs;
  wall = (): number => Date.now() + this.offsetMs + this.#skewMs;
  random = (): number => Math.random();
  timer = (ms: number, callback: () => void): (() => void) => systemPlatform.timer(ms / this.speed, callback);
}
