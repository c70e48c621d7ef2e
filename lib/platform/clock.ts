import type { Clock } from '../domain/ports.ts';

/** The device's clock and zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
};
