import { abortable } from "../auth/abortable.ts";
import { createSecretList } from "../auth/secret-list.ts";
import { OAuthError, ReauthorizationRequiredError, TokenStoreError } from "../errors.ts";
import { createRedactor, safeCause } from "../log/redact.ts";
import { type Platform, sleep } from "../platform.ts";
import { ATTEMPT_MS, type Outcome, toError } from "./endpoint.ts";
import type { StoredTokens, TokenStore, Tokens } from "./store.ts";
import { wakingTimer } from "./waking-timer.ts";

/** A refresh that shows no progress for so long belongs to a request that is gone; somebody else takes over. */
const TAKEOVER_MS = 15_000;
/** After so many in a row it is no request that is gone, but a store that never answers. */
const TAKEOVERS = 4;
/** Longer than the longest refresh: three attempts and the wait for a sibling. */
const LEASE_MS = 40_000;
/** What a last request, and the write after it, may take of a lease. */
const LEASE_REST_MS = ATTEMPT_MS + 2_000;
/** How often a process that stood still begins again. */
const TURNS = 3;
/** A lost reply may have rotated the refresh token; only at once is a repeat safe. */
const REFRESH_ATTEMPTS = 3;
const STORE_ATTEMPTS = 3;
const WRITE_RETRIES = 12;
/** A lease that fails so often is not worth more waiting, as it is advice; a store that stumbles answers between. */
const LEASE_FAILURES = 16;
/** The lease of a dead process must end well before its waiters lose patience, or several of them would go on at once. */
const TURN_WAIT_MS = 2 * LEASE_MS;
/** Pause between background refreshes that fail. */
const BACKGROUND_PAUSE_MS = 5_000;

export interface KeeperOptions {
  readonly vendor: string;
  readonly key: string;
  readonly store: TokenStore;
  readonly platform: Platform;
  /** Tokens to begin with when the store holds none. */
  readonly seed: Tokens | undefined;
  /** One refresh request. `tokens` is absent when the reply holds none. */
  readonly request: (refreshToken: string, isLate: () => boolean) => Promise<Outcome & { tokens?: Tokens | undefined }>;
  readonly warn: (message: string, fields?: Record<string, unknown>) => void;
}

/** Keeps one account's tokens fresh: in memory, in the store, and between all who ask at once. */
export interface Keeper {
  token(signal?: AbortSignal): Promise<string>;
  refresh(stale: string, signal?: AbortSignal): Promise<boolean>;
  /** Replaces whatever is stored. Throws `TokenStoreError` when it cannot be written; memory has it then. */
  replace(tokens: Tokens): Promise<void>;
  read(): Promise<Tokens | undefined>;
  remove(): Promise<void>;
}

interface Held {
  readonly tokens: Tokens;
  /** Version that the store had when these were made or read. */
  readonly version: string | undefined;
  /** The store has these, as far as is known. */
  readonly saved: boolean;
  /** When to ask for the next ones, ahead of time. */
  readonly dueAt: number;
}

/** The right to refresh, for a while. */
interface Turn {
  readonly release: (() => Promise<void> | void) | undefined;
  /** The lease may be another's by then, and what was read under it old. */
  readonly isOver: () => boolean;
  /** What memory alone holds was got, or held against the store, under it: nobody can have used that since. */
  covers: boolean;
}

/** A store may hold anything, and hand it out in any form. */
function isTokens(found: StoredTokens): boolean {
  try {
    const { accessToken, refreshToken = "", expiresAt = 0, issuedAt = 0 } = found.tokens;
    return (
      [typeof accessToken, typeof refreshToken, typeof expiresAt, typeof issuedAt].join() ===
      "string,string,number,number"
    );
  } catch {
    return false;
  }
}

interface Flight {
  /** The access token that must not come back. */
  readonly stale: string | undefined;
  touchedAt: number;
  /** Held, and nothing would be lost with it: no reply has come yet. */
  turn: Turn | undefined;
  readonly result: Promise<Held>;
}

export function createKeeper({ vendor, key, store, platform, seed, request, warn }: KeeperOptions): Keeper {
  let held: Held | undefined;
  let seeded = false;
  let flight: Flight | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  /** A refresh token that was refused for good: asking again could only do harm. */
  let refused: { refreshToken: string; error: OAuthError } | undefined;
  /** A refresh token that a request took along of which nobody knows the end: it may be spent. */
  let inDoubt: string | undefined;
  /** Goes on while the store lacks the newest pair: whoever came next would use a refresh token that is spent. */
  let unsavedTurn: Turn | undefined;
  /** What was spent since the store had the newest pair. A write of one that was given up may still get there, and is no news. */
  const spent = new Set<string>();

  const secrets = createSecretList();
  const redact = createRedactor(secrets.all);
  const mark = ({ accessToken, refreshToken = "" }: Tokens): void => {
    secrets.add(accessToken);
    secrets.add(refreshToken);
  };

  const hold = (tokens: Tokens, version: string | undefined, saved: boolean): Held => {
    const jitter = 0.9 + 0.2 * platform.random();
    mark(tokens);
    held = { tokens, version, saved, dueAt: endOf(tokens) - windowMs(tokens) * jitter };
    if (saved) {
      spent.clear();
      end(takeUnsavedTurn());
    }
    return held;
  };
  const heldUnsaved = (): Held | undefined => (held?.saved === false ? held : undefined);
  const takeUnsavedTurn = (): Turn | undefined => {
    const turn = unsavedTurn;
    unsavedTurn = undefined;
    return turn;
  };
  /** A lease that cannot be ended ends by itself. */
  const end = async (turn: Turn | undefined): Promise<void> => {
    await stored("released", () => turn?.release?.()).catch(() => undefined);
  };
  const letGo = async (turn: Turn): Promise<void> => {
    if (!turn.release) return;
    if (heldUnsaved()) unsavedTurn = turn;
    else await end(turn);
  };
  /** Ended, or so nearly that it could end on the way. */
  const isDead = (tokens: Tokens): boolean =>
    tokens.accessToken === "" || platform.wall() >= endOf(tokens) - Math.min(5_000, windowMs(tokens) / 10);

  /** Whether what the store has is at least as new as what is to be written. */
  const isNews = (found: Tokens, ours: Tokens): boolean =>
    !spent.has(found.accessToken) && (!isDead(found) || isDead(ours));

  async function stored<T>(what: string, act: () => Promise<T> | T): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act();
      } catch (cause) {
        if (attempt >= STORE_ATTEMPTS) {
          if (cause instanceof TokenStoreError) throw cause;
          // A store's errors may hold what it was given to write, and a parser quotes what it read.
          throw new TokenStoreError(`${vendor}: the token store could not be ${what}.`, {
            cause: cause instanceof SyntaxError ? undefined : safeCause(cause, redact),
          });
        }
        await sleep(platform, 50 * 4 ** (attempt - 1));
      }
    }
  }
  const get = async (): Promise<StoredTokens | undefined> => {
    const found = await stored("read", () => store.get(key));
    if (found && !isTokens(found))
      throw new TokenStoreError(
        `${vendor}: what the token store holds for this account is no tokens. If an encrypting store wrote it, read it through one.`,
      );
    return found;
  };
  const set = (version: string | undefined, tokens: Tokens | undefined): Promise<boolean> => {
    if (tokens) mark(tokens);
    return stored("written", () => store.compareAndSet(key, version, tokens));
  };

  /** What the store has now. Ours, when a write of ours is still outstanding. */
  async function load(): Promise<Held | undefined> {
    const unsaved = heldUnsaved();
    if (unsaved) return persist(unsaved.tokens, unsaved.version);
    let found = await get();
    if (!found && !seeded && seed) {
      await set(undefined, seed);
      found = await get();
    }
    seeded = true;
    // Somebody else may have got newer ones meanwhile, which the store lacks.
    if (heldUnsaved()) return held;
    held = found && hold(found.tokens, found.version, true);
    return held;
  }

  /** What to go on from under this turn. A pair that memory alone has may have been used by now, if the store got it after all. */
  async function newest(turn: Turn): Promise<Held | undefined> {
    const now = await load();
    const unsaved = heldUnsaved();
    if (!unsaved || !turn.release || turn.covers) return now;
    const found = await get();
    turn.covers = true;
    return found && isNews(found.tokens, unsaved.tokens) ? hold(found.tokens, found.version, true) : now;
  }

  /** Writes new tokens. They win over a version that nobody changed; a newer pair of somebody else wins over them. */
  async function persist(tokens: Tokens, version: string | undefined): Promise<Held> {
    let expected = version;
    try {
      for (let round = 0; round < 5; round++) {
        const written = await set(expected, tokens);
        const now = await get();
        if (!now && !written) {
          held = undefined;
          throw new ReauthorizationRequiredError(
            `${vendor}: the tokens were removed from the store meanwhile. The user must authorise again.`,
          );
        }
        if (!now) return hold(tokens, undefined, true);
        if (written || isNews(now.tokens, tokens)) return hold(now.tokens, now.version, true);
        expected = now.version;
      }
      throw new TokenStoreError(`${vendor}: the token store changes faster than it can be written.`);
    } catch (error) {
      if (error instanceof ReauthorizationRequiredError) throw error;
      const kept = hold(tokens, version, false);
      warn("tokens could not be saved and are kept in memory", { error });
      writeLater(kept, 0);
      return kept;
    }
  }

  function writeLater(kept: Held, attempt: number): void {
    if (attempt >= WRITE_RETRIES) {
      warn("tokens were never saved: a restart will lose them");
      return;
    }
    platform.timer(Math.min(30_000, 200 * 2 ** attempt), () => {
      if (held !== kept) return;
      const write = async (): Promise<void> => {
        const written = await store.compareAndSet(key, kept.version, kept.tokens);
        const now = await store.get(key);
        if (held !== kept || !now) return;
        if (written || isNews(now.tokens, kept.tokens)) hold(now.tokens, now.version, true);
      };
      write().catch(() => writeLater(kept, attempt + 1));
    });
  }

  const isSettled = (now: Held, stale: string | undefined): boolean =>
    now.tokens.accessToken !== stale && !isDead(now.tokens);

  const nothing = (): ReauthorizationRequiredError =>
    new ReauthorizationRequiredError(
      `${vendor}: no tokens are stored for this account. Send the user to authorizeUrl() and pass the redirect to exchange().`,
    );

  /** Reads, and refreshes when what is stored is stale too. */
  async function run(own: Flight): Promise<Held> {
    const { stale } = own;
    for (let turns = 1; ; turns++) {
      const first = await load();
      if (!first) throw nothing();
      if (isSettled(first, stale)) return first;
      const turn = await takeTurn(own);
      own.turn = turn;
      try {
        const now = (await newest(turn)) ?? first;
        if (isSettled(now, stale)) return now;
        if (now.tokens.refreshToken !== undefined) {
          const renewed = await renew(now, now.tokens.refreshToken, turn, own);
          if (renewed) return renewed;
          if (turns >= TURNS) throw new OAuthError(`${vendor}: reading the token store takes too long for a refresh.`);
        } else if (isDead(now.tokens)) {
          throw new ReauthorizationRequiredError(
            `${vendor}: the access token has ended and there is no refresh token. The user must authorise again.`,
          );
        } else return now;
      } finally {
        await letGo(turn);
      }
    }
  }

  /** Waits its turn among the processes that share the store. Goes on without one when the wait gets long. */
  async function takeTurn(own: Flight): Promise<Turn> {
    const kept = takeUnsavedTurn();
    if (kept && !kept.isOver()) return kept;
    await end(kept);
    const newTurn = (release?: Turn["release"], from = platform.now()): Turn => ({
      release,
      isOver: () => platform.now() >= from + LEASE_MS - LEASE_REST_MS,
      covers: false,
    });
    const until = platform.now() + TURN_WAIT_MS;
    let failures = 0;
    /** Another may have it so long: to go on without one would be to use the same refresh token. */
    let heldUntil = Number.NEGATIVE_INFINITY;
    while (store.lease && platform.now() < until) {
      touch(own);
      const from = platform.now();
      try {
        const release = await store.lease(key, LEASE_MS);
        if (release) return newTurn(release, from);
        heldUntil = platform.now() + LEASE_MS;
      } catch (error) {
        // Without one, two processes could use a refresh token at once: a store that stumbles is asked again.
        if (++failures >= LEASE_FAILURES && platform.now() >= heldUntil) {
          warn("the lease of the token store failed", { error: safeCause(error, redact) });
          break;
        }
      }
      await sleep(platform, 100 + 200 * platform.random());
      const now = await load();
      if (now && isSettled(now, own.stale)) break;
    }
    return newTurn();
  }

  /** `undefined`: too late for it, since the process stood still. Nothing was sent. */
  async function renew(from: Held, refreshToken: string, turn: Turn, own: Flight): Promise<Held | undefined> {
    if (refused?.refreshToken === refreshToken) throw refused.error;
    const what = `${vendor}: the access token could not be refreshed`;
    let maybeRotated = inDoubt === refreshToken;
    for (let attempt = 1; ; attempt++) {
      touch(own);
      inDoubt = refreshToken;
      const outcome = await request(refreshToken, () => {
        touch(own);
        return turn.isOver();
      });
      touch(own);
      maybeRotated ||= outcome.kind === "ok" || (outcome.kind === "lost" && outcome.maybeProcessed);
      if (!maybeRotated) inDoubt = undefined;
      if (outcome.kind === "ok") {
        if (!outcome.tokens)
          throw new OAuthError(`${what}: the reply holds no access token that can be used.`, { maybeRotated });
        const { tokens } = outcome;
        own.turn = undefined;
        turn.covers = true;
        spent.add(from.tokens.accessToken);
        return persist(merge(from.tokens, tokens), from.version);
      }
      if (outcome.kind === "lost") {
        if (outcome.late && attempt === 1) return undefined;
        if (attempt < REFRESH_ATTEMPTS && !outcome.late) continue;
      } else if (outcome.code === "invalid_grant") {
        const newer = await sibling(from, own);
        if (newer) return newer;
        const error = toError(
          `${what}, and the user must authorise again`,
          outcome,
          ReauthorizationRequiredError,
          maybeRotated,
        );
        refused = { refreshToken, error };
        throw error;
      }
      throw toError(what, outcome, OAuthError, maybeRotated);
    }
  }

  /** The pair of another process that used the refresh token first. It may stand between its reply and its write. */
  async function sibling(from: Held, own: Flight): Promise<Held | undefined> {
    for (const waitMs of [0, 1000 + 1000 * platform.random()]) {
      await sleep(platform, waitMs);
      touch(own);
      const now = await load();
      if (now && isSettled(now, from.tokens.accessToken)) return now;
    }
    return undefined;
  }

  function start(stale: string | undefined): Flight {
    const own: Flight = {
      stale,
      touchedAt: platform.now(),
      turn: undefined,
      // One turn later, so that `own` is there when it runs.
      result: Promise.resolve()
        .then(() => run(own))
        .finally(() => {
          if (flight === own) flight = undefined;
        }),
    };
    flight = own;
    return own;
  }

  const touch = (own: Flight): void => {
    own.touchedAt = platform.now();
  };

  /** Its request may have been cut off for good; should it go on all the same, it sends nothing under this turn. */
  function giveUp(own: Flight): void {
    flight = undefined;
    if (!own.turn) return;
    letGo({ ...own.turn });
    Object.assign(own.turn, { release: undefined, isOver: () => true });
  }

  /** The result, or `undefined` when the flight stopped moving. Each caller has its own timer and its own abort. */
  async function follow(own: Flight, signal: AbortSignal | undefined): Promise<Held | undefined> {
    let cancel = (): void => undefined;
    const stuck = new Promise<undefined>((resolve) => {
      const arm = (): void => {
        const restMs = own.touchedAt + TAKEOVER_MS - platform.now();
        if (restMs <= 0) resolve(undefined);
        else cancel = wakingTimer(platform, restMs, arm);
      };
      arm();
    });
    try {
      return await abortable(Promise.race([own.result, stuck]), signal);
    } finally {
      cancel();
    }
  }

  /** One refresh for all who ask at once. */
  async function join(stale: string | undefined, signal: AbortSignal | undefined): Promise<Held> {
    for (let given = 1; ; ) {
      const own = flight ?? start(stale);
      const result = await follow(own, signal);
      if (!result) {
        if (flight === own) giveUp(own);
        if (++given > TAKEOVERS) throw new TokenStoreError(`${vendor}: the token store does not answer.`);
        // Another follower may have taken over and be done by now.
        if (held && isSettled(held, stale)) return held;
      } else if (result.tokens.accessToken !== stale || own.stale === stale) {
        return result;
      }
    }
  }

  function refreshAhead(now: Held): Promise<unknown> | undefined {
    if (flight || platform.now() < pausedUntil || now.tokens.refreshToken === undefined) return undefined;
    return start(now.tokens.accessToken).result.catch((error) => {
      pausedUntil = platform.now() + BACKGROUND_PAUSE_MS;
      warn("the access token could not be refreshed ahead of time", { error });
    });
  }

  return {
    async token(signal) {
      if (signal?.aborted) throw signal.reason;
      const now = held && !isDead(held.tokens) ? held : await join(undefined, signal);
      if (platform.wall() < now.dueAt) return now.tokens.accessToken;
      const ahead = refreshAhead(now);
      // Where a request's work ends with it, one that nobody waits for would be cut off, and its reply lost.
      if (platform.ownTimers && ahead) await abortable(ahead, signal);
      return (held ?? now).tokens.accessToken;
    },
    async refresh(stale, signal) {
      if (signal?.aborted) throw signal.reason;
      if (held && isSettled(held, stale)) return true;
      return (await join(stale, signal)).tokens.accessToken !== stale;
    },
    async replace(tokens) {
      seeded = true;
      refused = undefined;
      let version: string | undefined;
      try {
        for (let round = 0; round < 5; round++) {
          version = (await get())?.version;
          if (!(await set(version, tokens))) continue;
          hold(tokens, (await get())?.version, true);
          return;
        }
        throw new TokenStoreError(`${vendor}: the token store changes faster than it can be written.`);
      } catch (error) {
        writeLater(hold(tokens, version, false), 0);
        throw error;
      }
    },
    async read() {
      return (await load())?.tokens;
    },
    async remove() {
      for (let round = 0; round < 5; round++) {
        const now = await get();
        if (now && !(await set(now.version, undefined))) continue;
        held = undefined;
        await end(takeUnsavedTurn());
        return;
      }
      throw new TokenStoreError(`${vendor}: the token store changes faster than it can be written.`);
    },
  };
}

const endOf = ({ expiresAt = Number.POSITIVE_INFINITY }: Tokens): number => expiresAt;

/** How long before its end a token is renewed: a tenth of its life and at least a minute, but never more than half. */
function windowMs({ expiresAt = 0, issuedAt }: Tokens): number {
  const lifeMs = issuedAt === undefined ? Number.POSITIVE_INFINITY : Math.max(0, expiresAt - issuedAt);
  return Math.min(Math.max(60_000, lifeMs === Number.POSITIVE_INFINITY ? 0 : lifeMs / 10), lifeMs / 2);
}

/** What a refresh leaves out stays as it was, but for the expiry, which belongs to the old token. */
function merge({ expiresAt: _, ...old }: Tokens, next: Tokens): Tokens {
  return {
    ...old,
    ...next,
    ...(old.extra && next.extra && { extra: { ...old.extra, ...next.extra } }),
  };
}
