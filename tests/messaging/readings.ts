import type { PageReading, PageSeen } from '../../lib/domain/reading.ts';

export function reading(): PageReading {
  const alice = {
    role: 'from' as const,
    name: 'Alice Chen',
    signals: [{ kind: 'email' as const, value: 'alice@x.example', raw: 'Alice@X.example', confidence: 1 }],
  };
  return {
    site: 'roundcube',
    pageKind: 'message',
    subject: 'Hello',
    own: ['me@shop.example'],
    focus: alice,
    people: [alice],
    page: 'https://mail.shop.example/',
    trouble: null,
    detectors: ['header'],
  };
}

/** The same as a page sends it: whom it is about is chosen where it is received. */
export function seen(): PageSeen {
  const { focus: _, ...rest } = reading();
  return rest;
}
