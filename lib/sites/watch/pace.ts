/** Mutations of one burst become one reading. */
const COALESCE_MS = 16;
/** A page that keeps changing without saying anything new is asked this rarely in the end. */
const SLOWEST_MS = 1000;
/** … and after a navigation this late at most. */
const SLOWEST_NOW_MS = 150;
/** Readings take at most about a tenth of the time. */
const REST_FACTOR = 9;

export interface PaceOptions {
  window: Window;
  /** Does the work; true when it brought something new. */
  run(): boolean;
  signal: AbortSignal;
}

export interface Pace {
  /** Something changed: run after the burst, later while runs are slow or bring nothing. */
  soon(): void;
  /** The user went somewhere: run after 16 ms whatever came before. */
  now(): void;
}

/** Every call is followed by a run that starts after it: the last state is never missed. */
export function createPace({ window, run, signal }: PaceOptions): Pace {
  let timer: number | null = null;
  let dueAt = 0;
  let rest = COALESCE_MS;
  let spent = 0;

  function work(): void {
    timer = null;
    if (signal.aborted) return;
    const started = performance.now();
    const news = run();
    spent = performance.now() - started;
    rest = news ? COALESCE_MS : Math.min(SLOWEST_MS, rest * 1.5);
  }

  /** Never puts off a run that is already coming: a page that moves all the time is read all the same. */
  function within(delay: number): void {
    const at = performance.now() + delay;
    if (signal.aborted || (timer !== null && dueAt <= at)) return;
    if (timer !== null) window.clearTimeout(timer);
    dueAt = at;
    timer = window.setTimeout(work, delay);
  }

  signal.addEventListener('abort', () => timer !== null && window.clearTimeout(timer));
  return {
    soon: () => within(Math.min(SLOWEST_MS, Math.max(rest, spent * REST_FACTOR))),
    now: () => {
      rest = COALESCE_MS;
      within(Math.min(SLOWEST_NOW_MS, Math.max(COALESCE_MS, spent * 2)));
    },
  };
}
