/** Work on a large page that can stop at each `yield`, so that the page goes on between its steps. */
export type Steps<T> = Generator<void, T, void>;

/** All of it at once, for callers that have the time. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
