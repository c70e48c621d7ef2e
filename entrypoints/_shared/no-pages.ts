import type { Pages } from '../../lib/domain/ports.ts';
import { constant } from '../../lib/models/follow.ts';

/** In a window of its own (the agenda, one customer) there is no page to follow. */
export const NO_PAGES: Pages = {
  live: constant({ kind: 'closed' }),
  turnOn: async () => false,
  turnOff: async () => {},
  revoked: constant([]),
  readAgain: async () => {},
};
