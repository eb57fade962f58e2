import type { Ids } from "../core/arguments.ts";
import type { ClientCore } from "../core/client-core.ts";
import { type ApiError, BulkItemError } from "../errors.ts";
import type { Operation } from "../operation.ts";
import type { AttemptStage } from "../pipeline/attempt.ts";
import { readPointer } from "../pointer.ts";
import { type Blame, blame } from "./blame.ts";
import type { Changes } from "./changes.ts";
import { byField, bytesOf } from "./chunk.ts";
import type { Layout } from "./layout.ts";
import type { Line } from "./line.ts";
import type { RunOptions } from "./options.ts";
import type { ReadySlot } from "./slot.ts";
import { judge } from "./verdict.ts";

/** What requests are sent with. */
export interface Route {
  readonly core: ClientCore;
  readonly operation: Operation;
  readonly ids: Ids;
  readonly layout: Layout;
  readonly options: RunOptions;
}

/** A request on its way, and what is known of its attempts. */
interface Flight {
  readonly controller: AbortController;
  /** It got past the throttle at least once. */
  hasLeft: boolean;
  isUnderWay: boolean;
  /** Attempts that the vendor may have worked on. */
  doubts: number;
}

/** Requests that wait for the throttle at once: enough that a free slot always finds one, too few to crowd out other calls. */
const MAX_WAITING = 4;

/** Sends lists of slots, as many at once as the throttle lets through, and settles every slot. */
export class Sender<Item> {
  readonly #route: Route;
  readonly #line: Line<Item>;
  readonly #changes: Changes;
  readonly #onFatal: (error: unknown) => void;
  readonly #flights = new Set<Flight>();
  #active = 0;
  #requests = 0;
  /** The largest body that was taken, and the smallest that was too large. */
  #takenBytes = 0;
  #refusedBytes = Number.POSITIVE_INFINITY;
  #stopped: { readonly reason: unknown } | undefined;

  constructor(route: Route, line: Line<Item>, changes: Changes, onFatal: (error: unknown) => void) {
    this.#route = route;
    this.#line = line;
    this.#changes = changes;
    this.#onFatal = onFatal;
  }

  get isIdle(): boolean {
    return this.#active === 0;
  }
  /** Attempts that left. */
  get requests(): number {
    return this.#requests;
  }
  /** Largest body that makes sense: a vendor that found one too large is not asked with such a one again. */
  get maxBytes(): number {
    return Math.min(this.#route.layout.maxBytes, Math.max(this.#takenBytes, this.#refusedBytes / 2));
  }
  get hasRoom(): boolean {
    if (this.#active >= this.#route.options.concurrency) return false;
    let waiting = 0;
    for (const { hasLeft } of this.#flights) if (!hasLeft) waiting++;
    return waiting < MAX_WAITING;
  }

  /** Sends without waiting for the end. */
  send(slots: readonly ReadySlot<Item>[]): void {
    this.#active++;
    const end = (error?: unknown): void => {
      this.#active--;
      if (error !== undefined) {
        this.#line.settle(slots, { status: "unknown", error });
        this.#onFatal(error);
      }
      this.#changes.announce();
    };
    this.#deliver(slots).then(() => end(), end);
  }

  /** Sends nothing more. Requests that wait are withdrawn, those under way only on `abort`; they are not repeated. */
  stop(reason: unknown, abort: boolean): void {
    this.#stopped ??= { reason };
    for (const { isUnderWay, controller } of this.#flights) if (abort || !isUnderWay) controller.abort(reason);
  }

  /**
   * Settles every slot, by as many requests as it takes.
   * @param doubts attempts with these slots, in an earlier request, that the vendor may have worked on
   */
  async #deliver(slots: readonly ReadySlot<Item>[], doubts = 0): Promise<void> {
    if (this.#stopped) return this.#giveUp(slots, doubts, this.#stopped.reason);
    const { core, ids, layout, options } = this.#route;
    const lists = byField(layout, slots);
    const flight: Flight = { controller: new AbortController(), hasLeft: false, isUnderWay: false, doubts };
    this.#flights.add(flight);
    try {
      const body = layout.bodyOf(lists.map((list) => list.map(({ prepared }) => prepared.element)));
      const callOptions = { ...options.call, signal: flight.controller.signal };
      const conduct = { watch: (stage: AttemptStage) => this.#follow(flight, stage), isPatient: true };
      const reply = await core.call(layout.operation, ids, body, callOptions, conduct);
      this.#taken(slots, lists, reply);
    } catch (error) {
      await this.#failed(slots, lists, error, flight);
    } finally {
      this.#flights.delete(flight);
    }
  }

  #follow(flight: Flight, stage: AttemptStage): void {
    if (stage === "leaves") {
      flight.isUnderWay = true;
      flight.doubts++;
      this.#requests++;
      if (!flight.hasLeft) this.#changes.announce();
      flight.hasLeft = true;
      return;
    }
    if (!flight.isUnderWay) return;
    flight.isUnderWay = false;
    if (stage === "unprocessed") flight.doubts--;
    // Not at once: the attempt still has to say how it ended, and only what would come after it must not be.
    const { controller } = flight;
    queueMicrotask(() => this.#stopped && !flight.isUnderWay && controller.abort(this.#stopped.reason));
  }

  #taken(slots: readonly ReadySlot<Item>[], lists: readonly (readonly ReadySlot<Item>[])[], reply: unknown): void {
    this.#takenBytes = Math.max(this.#takenBytes, bytesOf(this.#route.layout, slots));
    const { named, stray } = this.#blame(reply, lists);
    this.#refuse(named);
    for (const { among, detail } of stray) {
      const error = this.#itemError(detail);
      // One of these was refused, and nobody says which.
      this.#line.settle(among, { status: among.length === 1 ? "refused" : "unknown", error });
    }
    const { unwrap } = this.#route.operation;
    this.#line.settle(slots, { status: "sent", reply: unwrap === undefined ? reply : readPointer(reply, unwrap) });
  }

  async #failed(
    slots: readonly ReadySlot<Item>[],
    lists: readonly (readonly ReadySlot<Item>[])[],
    error: unknown,
    { controller, doubts }: Flight,
  ): Promise<void> {
    const { layout, options } = this.#route;
    if (controller.signal.aborted && error === controller.signal.reason) return this.#giveUp(slots, doubts, error);
    const tooLarge = layout.operation.batch!.tooLarge ?? [];
    const verdict = judge(error, tooLarge, (body) => this.#blame(body, lists).named.size > 0);
    switch (verdict.kind) {
      case "refused": {
        const { named } = this.#blame(verdict.error.body, lists);
        if (named.size === 0 && options.isolate && slots.length > 1) return this.#halve(slots, doubts);
        if (named.size === 0) return this.#refuseAll(slots, doubts, verdict.error);
        this.#refuse(named);
        const rest = slots.filter(({ outcome }) => !outcome);
        return rest.length > 0 ? this.#deliver(rest, doubts) : undefined;
      }
      case "tooLarge":
        if (slots.length === 1) return this.#refuseAll(slots, doubts, verdict.error);
        this.#refusedBytes = Math.min(this.#refusedBytes, bytesOf(layout, slots));
        return this.#halve(slots, doubts);
      case "fatal":
        this.#onFatal(error);
        return this.#giveUp(slots, doubts, error);
      case "failed":
        return this.#giveUp(slots, doubts, error);
    }
  }

  #giveUp(slots: readonly ReadySlot<Item>[], doubts: number, error: unknown): void {
    this.#line.settle(slots, { status: doubts > 0 ? "unknown" : "unsent", error });
  }

  /** After an attempt that may have been worked on, a refusal may only mean that it is done already. */
  #refuseAll(slots: readonly ReadySlot<Item>[], doubts: number, error: ApiError): void {
    this.#line.settle(slots, { status: doubts > 0 ? "unknown" : "refused", error });
  }

  /** The halves go one after the other, so that a run never has more under way than it may. */
  async #halve(slots: readonly ReadySlot<Item>[], doubts: number): Promise<void> {
    const middle = Math.ceil(slots.length / 2);
    await this.#deliver(slots.slice(0, middle), doubts);
    await this.#deliver(slots.slice(middle), doubts);
  }

  #blame(reply: unknown, lists: readonly (readonly ReadySlot<Item>[])[]): Blame<Item> {
    const { layout } = this.#route;
    return blame(layout, layout.operation.partialErrors ?? [], reply, lists);
  }

  #refuse(named: Blame<Item>["named"]): void {
    for (const [slot, detail] of named)
      this.#line.settle([slot], { status: "refused", error: this.#itemError(detail) });
  }

  #itemError(detail: unknown): BulkItemError {
    const { id } = this.#route.operation;
    const said = textOf(detail);
    return new BulkItemError(`${id}: the vendor refused the item${said ? ` (${said})` : ""}.`, {
      operation: id,
      detail,
    });
  }
}

/** What an entry says in words: the members that vendors use for that, the most telling first. */
function textOf(detail: unknown): string | undefined {
  const members = ["/message", "/detail", "/title", "/reason", "/type", "/code"];
  const said = [detail, ...members.map((member) => readPointer(detail, member))];
  return said.find((each): each is string => typeof each === "string" && each !== "")?.slice(0, 200);
}
