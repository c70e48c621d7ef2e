import type { Steps } from '../steps.ts';

/** Mutations of one burst become one reading. */
const COALESCE_MS = 16;
/** A page that keeps changing without saying anything new is asked this rarely in the end. */
const SLOWEST_MS = 1000;
/** … but this soon when it has come to rest, and after a navigation. */
const SLOWEST_AT_REST_MS = 100;
/** Readings take at most about a tenth of the time. */
const REST_FACTOR = 9;
/** No longer does a reading hold up the page. */
const SLICE_MS = 12;

export interface PaceOptions {
  window: Window;
  /** Does the work in steps; true when it brought something new, or has to be done again. */
  read(isOvertaken: () => boolean): Steps<boolean>;
  signal: AbortSignal;
}

export interface Pace {
  /** Something changed: read after the burst, later while readings are slow or bring nothing. */
  soon(): void;
  /** The user went somewhere: read after 16 ms whatever came before. */
  now(): void;
}

/** Every call is followed by a reading that starts after it: the last state is never missed. */
export function createPace({ window, read, signal }: PaceOptions): Pace {
  let timer = 0;
  let firesAt = Number.POSITIVE_INFINITY;
  let dueAt = Number.POSITIVE_INFINITY;
  let changedAt = 0;
  let rest = COALESCE_MS;
  let spent = 0;
  let running: Steps<boolean> | null = null;

  const pause = (most: number) => Math.min(most, Math.max(rest, spent * REST_FACTOR));
  const restsAt = () => changedAt + pause(SLOWEST_AT_REST_MS);
  const isOvertaken = () => dueAt < Number.POSITIVE_INFINITY;

  /** Never puts off a timer: on a page that is busy all the time a new one would never have its turn. */
  function arm(): void {
    const at = Math.min(dueAt, restsAt());
    if (signal.aborted || running || at >= firesAt) return;
    window.clearTimeout(timer);
    firesAt = at;
    timer = window.setTimeout(fire, at - performance.now());
  }

  function fire(): void {
    firesAt = Number.POSITIVE_INFINITY;
    if (performance.now() < Math.min(dueAt, restsAt())) {
      arm();
      return;
    }
    dueAt = Number.POSITIVE_INFINITY;
    spent = 0;
    running = read(isOvertaken);
    goOn(running);
  }

  function goOn(steps: Steps<boolean>): void {
    if (signal.aborted) return;
    const started = performance.now();
    let step: IteratorResult<void, boolean> | undefined;
    try {
      do step = steps.next();
      while (!step.done && performance.now() - started < SLICE_MS);
    } finally {
      spent += performance.now() - started;
      if (step && !step.done) timer = window.setTimeout(goOn, 0, steps);
      else end(step?.value === true);
    }
  }

  function end(isNews: boolean): void {
    running = null;
    rest = isNews ? COALESCE_MS : Math.min(SLOWEST_MS, rest * 1.5);
    if (isOvertaken()) arm();
  }

  function within(delay: number): void {
    changedAt = performance.now();
    dueAt = Math.min(dueAt, changedAt + delay);
    arm();
  }

  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return {
    soon: () => within(pause(SLOWEST_MS)),
    now: () => {
      rest = COALESCE_MS;
      within(Math.min(SLOWEST_AT_REST_MS, Math.max(COALESCE_MS, spent * 2)));
    },
  };
}
