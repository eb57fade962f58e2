import type { Bucket } from "./bucket.ts";
import { Heap } from "./heap.ts";
import type { BucketDemand } from "./limiter.ts";
import { isSenior, type WaitQueue } from "./wait-queue.ts";

/** The queues of one fairness key in one lane. */
export interface Party {
  readonly key: string | undefined;
  /** Those that are parked here. */
  readonly queues: Heap<WaitQueue>;
  /** Queues that want this lane's bucket, wherever they are parked. */
  members: number;
  /** By priority, the calls that are parked here. */
  readonly waiting: Map<number, number>;
  /** When one of its calls last got through here while others waited, and the number of that turn. */
  turnAt: number;
  turn: number;
  place: number;
}

/** The rank of a party is that of its foremost call, which counts as come at the party's last turn at the earliest. */
function goesBefore(a: Party, b: Party): boolean {
  const [first, second] = [a.queues.first!, b.queues.first!];
  const [one, two] = [first.head!, second.head!];
  const isHeld = !first.returned && a.turnAt >= one.enqueuedAt;
  const isOtherHeld = !second.returned && b.turnAt >= two.enqueuedAt;
  const lead =
    (isHeld ? a.turnAt : one.enqueuedAt) - first.leadMs - ((isOtherHeld ? b.turnAt : two.enqueuedAt) - second.leadMs);
  return lead < 0 || (lead === 0 && (isHeld ? a.turn : one.order) < (isOtherHeld ? b.turn : two.order));
}

const costOf = ({ cost = 1 }: BucketDemand): number => cost;

/**
 * One bucket, and the queues whose heads wait for it.
 *
 * Queues with a claim come first, in the order of their heads. Behind them parties take turns, so that one with many queues
 * has no more of the bucket than one with a single call.
 */
export class Lane {
  readonly bucket: Bucket;
  /** The last demand that was seen. */
  demand: BucketDemand;
  /** Queues that are parked here. */
  parked = 0;
  wakeAt = Number.POSITIVE_INFINITY;
  cancelWake: (() => void) | undefined;
  readonly #parties = new Map<string | undefined, Party>();
  readonly #line = new Heap<Party>(goesBefore);
  readonly #claimants = new Heap<WaitQueue>(isSenior);
  /** Slots that are kept for heads that wait in another lane. */
  readonly #claims = new Map<WaitQueue, number>();

  constructor(bucket: Bucket, demand: BucketDemand) {
    this.bucket = bucket;
    this.demand = demand;
  }

  /** The queue whose head goes next. */
  get first(): WaitQueue | undefined {
    return this.#claimants.first ?? this.#line.first?.queues.first;
  }

  join(key: string | undefined): Party {
    let party = this.#parties.get(key);
    if (!party) {
      party = {
        key,
        queues: new Heap(isSenior),
        members: 0,
        waiting: new Map(),
        turnAt: Number.NEGATIVE_INFINITY,
        turn: 0,
        place: 0,
      };
      this.#parties.set(key, party);
    }
    party.members++;
    return party;
  }

  quit(party: Party): void {
    if (--party.members === 0) this.#parties.delete(party.key);
  }

  park(queue: WaitQueue): void {
    queue.home = this;
    this.parked++;
    if (queue.claims.length > 0) {
      this.#claimants.add(queue);
      return;
    }
    const party = this.#partyOf(queue);
    const isNew = !party.queues.first;
    party.queues.add(queue);
    if (isNew) this.#line.add(party);
    else this.#line.resort(party);
    this.count(queue, queue.size);
  }

  unpark(queue: WaitQueue): void {
    queue.home = undefined;
    this.parked--;
    if (queue.claims.length > 0) {
      this.#claimants.remove(queue);
      return;
    }
    const party = this.#partyOf(queue);
    party.queues.remove(queue);
    if (party.queues.first) this.#line.resort(party);
    else this.#line.remove(party);
    this.count(queue, -queue.size);
  }

  /** A call of this party went through. */
  tookTurn(party: Party, now: number, turn: number): void {
    party.turnAt = now;
    party.turn = turn;
    if (party.queues.first) this.#line.resort(party);
  }

  /** The calls of a queue that is parked here became more or fewer. */
  count(queue: WaitQueue, by: number): void {
    if (queue.claims.length > 0) return;
    const { waiting } = this.#partyOf(queue);
    waiting.set(queue.priority, (waiting.get(queue.priority) ?? 0) + by);
  }

  /** A lower bound of the calls that go before a new one. */
  ahead(key: string | undefined, priority: number): number {
    let sum = 0;
    for (const [level, calls] of this.#parties.get(key)?.waiting ?? []) if (level >= priority) sum += calls;
    return sum;
  }

  claim(queue: WaitQueue): void {
    this.#claims.set(queue, costOf(queue.head!.demands[queue.lanes.indexOf(this)]!));
  }

  unclaim(queue: WaitQueue): void {
    this.#claims.delete(queue);
  }

  /** Slots that the head of a queue must leave to those that came earlier, and a new call to all. */
  kept(queue: WaitQueue | undefined): number {
    let sum = 0;
    for (const [claimant, cost] of this.#claims) {
      if (!queue || isSenior(claimant, queue)) sum += cost;
    }
    return sum;
  }

  #partyOf(queue: WaitQueue): Party {
    return queue.parties[queue.lanes.indexOf(this)]!;
  }
}
