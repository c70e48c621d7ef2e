/** What the reader under test has cost since the last `reset`. */
export interface Cost {
  callbacks: number;
  total: number;
  longest: number;
}

/** The page's own functions, taken before the reader gets the measured ones. */
export const later = window.setTimeout.bind(window);

let cost: Cost = { callbacks: 0, total: 0, longest: 0 };

export function reset(): void {
  cost = { callbacks: 0, total: 0, longest: 0 };
}

export function spent(): Cost {
  return cost;
}

function timed<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const started = performance.now();
    try {
      return work(...args);
    } finally {
      const took = performance.now() - started;
      cost.callbacks += 1;
      cost.total += took;
      cost.longest = Math.max(cost.longest, took);
    }
  };
}

/**
 * From now on every observer, timer and listener made on window, document and navigation is measured.
 * The practice page makes none there after its start, so whatever is counted is the reader's.
 */
export function arm(): void {
  const Native = window.MutationObserver;
  window.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  const setTimer = <A extends unknown[]>(work: (...args: A) => void, delay?: number, ...args: A) =>
    later(() => timed(work)(...args), delay);
  Object.assign(window, { setTimeout: setTimer });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  for (const target of [window, document, navigation]) {
    if (target) measureListeners(target);
  }
}

function measureListeners(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  const measured: typeof add = (type, listener, options) =>
    add(type, typeof listener === 'function' ? timed(listener) : listener, options);
  Object.assign(target, { addEventListener: measured });
}
