import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../lib/domain/email.ts';
import { identityHints, personHints } from '../../lib/domain/hint-keys.ts';
import type { Hints, HintsFound } from '../../lib/domain/hints.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { resolveCustomer } from '../../lib/domain/resolve.ts';
import { hintsOf } from '../../lib/domain/suggestions.ts';
import { PAIRS } from './imitations.ts';
import { customer, match, signal } from './rows.ts';

const owner = customer('owner', { displayName: 'The Owner' });

function seenBy(address: string): PersonSeen {
  const value = normaliseEmail(address) ?? address;
  return { role: 'from', name: 'Somebody Else', signals: [{ ...signal('email', value), raw: address }] };
}

/** What the book finds by its index, as storage does: only where a hint key of both is the same. */
function found(known: string, person: PersonSeen): HintsFound {
  const value = normaliseEmail(known) ?? known;
  const { identity } = match(`email:${value}`, owner);
  const keys = new Set(personHints(person, 'TW'));
  const hit = identityHints(identity).some((key) => keys.has(key));
  return { candidates: hit ? [{ customer: owner, identities: [identity] }] : [], apart: [] };
}

function hintsFor(known: string, seen: string): Hints {
  const person = seenBy(seen);
  return hintsOf(person, 'TW', found(known, person));
}

describe('two hundred who may be taken for somebody', () => {
  it('are enough', () => {
    expect(new Set(PAIRS.map((p) => `${p.known} ${p.seen}`)).size).toBeGreaterThanOrEqual(200);
  });

  it('none is ever matched', () => {
    const matched = PAIRS.filter(({ known, seen }) => {
      const key = `email:${normaliseEmail(known) ?? known}`;
      return resolveCustomer(seenBy(seen), [match(key, owner)], 'TW').kind !== 'unknown';
    });
    expect(matched).toEqual([]);
  });

  it('every imitation is flagged, and none of them is offered as the same', () => {
    const forged = PAIRS.filter((p) => p.is === 'forged');
    const hints = forged.map((p) => ({ ...p, hints: hintsFor(p.known, p.seen) }));
    expect(hints.filter((p) => p.hints.warnings.length === 0).map((p) => `${p.known} ${p.seen}`)).toEqual([]);
    expect(hints.filter((p) => p.hints.suggestions.length > 0).map((p) => p.seen)).toEqual([]);
    expect(hints.filter((p) => p.hints.organisation !== null).map((p) => p.seen)).toEqual([]);
  });

  it('every alias is suggested with its reason, and no warning is made of it', () => {
    const aliases = PAIRS.filter((p) => p.is === 'alias').map((p) => ({
      p,
      hints: hintsFor(p.known, p.seen),
    }));
    const reasons = aliases.map(({ p, hints }) => [
      p.seen,
      hints.suggestions[0]?.reasons[0]?.kind ?? 'nothing',
    ]);
    expect(reasons.filter(([, kind]) => kind !== 'tag' && kind !== 'gmail-dots')).toEqual([]);
    expect(aliases.filter(({ hints }) => hints.warnings.length > 0).map(({ p }) => p.seen)).toEqual([]);
  });

  it('others are left in peace', () => {
    const others = PAIRS.filter((p) => p.is === 'other').map((p) => ({
      p,
      hints: hintsFor(p.known, p.seen),
    }));
    expect(
      others.filter(({ hints }) => hints.warnings.length + hints.suggestions.length > 0).map(({ p }) => p),
    ).toEqual([]);
  });
});
