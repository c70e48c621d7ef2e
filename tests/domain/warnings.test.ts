import { describe, expect, it } from 'vitest';
import { apartPersonEdits } from '../../lib/domain/apart.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Candidate, HintsFound } from '../../lib/domain/hints.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Customer, Identity } from '../../lib/domain/records.ts';
import { hintsOf } from '../../lib/domain/suggestions.ts';
import { customer, match, person, signal } from './rows.ts';

function candidate(owner: Customer, ...keys: string[]): Candidate {
  return { customer: owner, identities: keys.map((key) => match(key, owner).identity) };
}

const found = (candidates: Candidate[]): HintsFound => ({ candidates, apart: [] });
const alice = customer('alice', { displayName: 'Alice Chen', organisation: 'Chen & Partners' });
const known = candidate(alice, 'email:alice@chen.example', 'phone:+886223456789');

/** The identities as the edits leave them. */
function withEdits(one: Candidate, edits: Edit[]): Candidate {
  const added = edits.flatMap((edit): Identity[] =>
    edit.op === 'set' && edit.table === 'identities'
      ? [{ ...match(edit.id, one.customer).identity, ...edit.fields, id: edit.id } as Identity]
      : [],
  );
  return { ...one, identities: [...one.identities, ...added] };
}

describe('a warning', () => {
  const warnings = (seen: PersonSeen, ...candidates: Candidate[]) =>
    hintsOf(seen, 'TW', found(candidates)).warnings.map((w) => w.kind);

  it('is given of a name that shows another address', () => {
    expect(warnings(person('alice@chen.example', 'x@evil.example'))).toEqual(['foreign-address']);
  });

  it('is given of a name that imitates; of the very same name it is no more than told', () => {
    expect(warnings(person('А1ice Chen', 'x@evil.example'), known)).toContain('look-alike-name');
    expect(warnings(person('Аlice Chen', 'x@evil.example'), known)).toContain('mixed-script');
    expect(warnings(person('Chen, Alice', 'x@evil.example'), known)).toEqual(['same-name-other-address']);
    expect(warnings(person('Анна Петрова', 'anna@firm.example'), known)).toEqual([]);
    expect(warnings(person('Αλίκη', 'aliki@firm.example'), known)).toEqual([]);
    expect(warnings(person('山田 Taro', 'taro@firm.example'), known)).toEqual([]);
  });

  it('tells plainly of somebody of the same name, offers nothing for it, and is silent once they are two', () => {
    const stranger = person('Alice Chen', 'alice@else.example');
    const hints = hintsOf(stranger, 'TW', found([known]));
    expect(hints.suggestions).toEqual([]);
    expect(hints.warnings).toEqual([
      {
        kind: 'same-name-other-address',
        customer: alice,
        value: 'alice@chen.example',
        shown: 'alice@else.example',
      },
    ]);
    const apart = withEdits(known, apartPersonEdits('alice', stranger, 1, 'TW'));
    expect(warnings(stranger, apart)).toEqual([]);
    expect(warnings(person('Alice Chen'), known)).toEqual([]);
    expect(warnings(person('Alice Chen', 'alice+news@chen.example'), known)).toEqual([]);
    expect(warnings(person('Alice Chen', 'a@else.example'), candidate(alice, 'phone:+886223456789'))).toEqual(
      [],
    );
  });

  it('names the owner of a shared address whose name is borrowed too, else the address alone', () => {
    const desk = ['Alice Chen', 'Bob Li', 'Carol Wu'].map((displayName) =>
      candidate(customer(displayName, { displayName }), 'email:info@chen.example'),
    );
    const victims = (name: string) => {
      const { warnings, suggestions } = hintsOf(person(name, 'lnfo@chen.example'), 'TW', found(desk));
      expect(suggestions).toEqual([]);
      return warnings.flatMap((w) =>
        w.kind === 'look-alike-address' ? [[w.customer?.id, w.value, w.owners.length]] : [],
      );
    };
    expect(victims('Bob Li')).toEqual([['Bob Li', 'info@chen.example', 3]]);
    expect(victims('Sales')).toEqual([[undefined, 'info@chen.example', 3]]);
  });

  it('is given of a name turned round or parted by something unseen, and not of untidy ends', () => {
    const written = (raw: string): PersonSeen => ({
      role: 'from',
      name: 'Alice',
      signals: [
        signal('email', 'x@evil.example'),
        { kind: 'display-name', value: 'Alice', raw, confidence: 0.5 },
      ],
    });
    expect(warnings(written('\u202eecilA'))).toEqual(['hidden-characters']);
    expect(warnings(written('Al\u200bice'))).toEqual(['hidden-characters']);
    expect(warnings(written('\u200bAlice\u200e'))).toEqual([]);
  });

  it('stays after "not the same"', () => {
    const forged = person('Alice', 'a1ice@chen.example');
    const apart = withEdits(known, apartPersonEdits('alice', forged, 1, 'TW'));
    expect(warnings(forged, apart)).toContain('look-alike-address');
  });

  it('is not given between colleagues of one domain', () => {
    const other = candidate(customer('c'), 'email:x@chen.example');
    expect(warnings(person('Bob', 'bob@chen.example'), other, known)).toEqual([]);
  });

  it('never breaks on what a page may show', () => {
    for (const text of [
      '',
      '@',
      'a@',
      '@b',
      '\u0000',
      '\ud800',
      'x'.repeat(100_000),
      'xn--@xn--',
      '__proto__@constructor.x',
    ]) {
      const seen = { role: 'from', name: text, signals: [signal('email', text)] } as const;
      expect(() => hintsOf({ ...seen, signals: [...seen.signals] }, 'TW', found([known]))).not.toThrow();
    }
  });
});
