import type { Book, Live } from '../../../lib/domain/ports.ts';

/** Time that passes only when told to. */
export interface Patience {
  pass(ms: number): Promise<void>;
  wait(ms: number): Promise<void>;
}

export function createPatience(): Patience {
  let now = 0;
  let waiting: { at: number; go: () => void }[] = [];
  return {
    wait: (ms) => new Promise((go) => waiting.push({ at: now + ms, go })),
    async pass(ms) {
      now += ms;
      const due = waiting.filter((one) => one.at <= now);
      waiting = waiting.filter((one) => one.at > now);
      for (const one of due) one.go();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

/** The same book, every answer and every write of which takes its time. */
export function slowBook(book: Book, ms: number, patience: Patience): Book {
  const slow = <T>(live: Live<T>): Live<T> => ({
    subscribe(next, fail) {
      let stopped = false;
      const late = (tell: () => void) => void patience.wait(ms).then(() => stopped || tell());
      const cancel = live.subscribe(
        (value) => late(() => next(value)),
        (error) => late(() => fail(error)),
      );
      return () => {
        stopped = true;
        cancel();
      };
    },
  });
  return {
    ...book,
    liveMatches: (keys) => slow(book.liveMatches(keys)),
    liveFile: (id) => slow(book.liveFile(id)),
    async write(edits, options) {
      await patience.wait(ms);
      return book.write(edits, options);
    },
  };
}

/** A failure as storage reports it. */
export class DiskFull extends Error {
  readonly trouble = 'full';
}

/** A live value that only fails. */
export function brokenLive<T>(): Live<T> {
  return {
    subscribe(_next, fail) {
      fail(new DiskFull());
      return () => {};
    },
  };
}
