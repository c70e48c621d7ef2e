import type { Desk } from '../domain/people/desk-port.ts';
import type { Clock } from '../domain/ports.ts';

const DAY = 86_400_000;
export const KEPT_DAYS = 90;
/** Rows of each table in one write. */
const SLICE = 200;
/** What is left after so many slices waits for the next start. */
const MOST_SLICES = 100;

interface PurgePorts {
  desk(): Promise<Pick<Desk, 'purge'>>;
  clock: Clock;
  /** Others have their turn between two slices. */
  pause(): Promise<void>;
}

/** Erases what has been in the trash for 90 days. */
export function createPurgeService({ desk, clock, pause }: PurgePorts) {
  return {
    async purge(): Promise<void> {
      const before = clock.now() - KEPT_DAYS * DAY;
      for (let slice = 0; slice < MOST_SLICES; slice += 1) {
        if (!(await (await desk()).purge(before, SLICE))) return;
        await pause();
      }
    },
  };
}
