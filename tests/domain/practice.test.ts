import { describe, expect, it } from 'vitest';
import { dueAt } from '../../lib/domain/due.ts';
import { normaliseEmail } from '../../lib/domain/email.ts';
import { identityId } from '../../lib/domain/identity-key.ts';
import {
  PRACTICE_PEOPLE,
  PRACTICE_STRANGERS,
  practiceEdits,
  practiceRemovalEdits,
} from '../../lib/domain/practice.ts';
import { at, ZONE } from './rows.ts';

const NOW = at('2026-11-25T23:50');
const edits = practiceEdits(NOW, ZONE);
const sets = edits.filter((e) => e.op === 'set');
const fieldsOf = (table: string) =>
  sets.filter((e) => e.table === table).map((e) => e.fields as Record<string, unknown>);

describe('the practice book', () => {
  it('is the same for the same moment', () => {
    expect(practiceEdits(NOW, ZONE)).toEqual(edits);
  });

  it('is marked: every id, every customer', () => {
    expect(sets.filter((e) => e.table !== 'identities').every((e) => e.id.startsWith('practice-'))).toBe(
      true,
    );
    expect(sets.filter((e) => e.table === 'identities').every((e) => e.id.includes(':practice-'))).toBe(true);
    expect(fieldsOf('customers').every((f) => f['practice'] === 1)).toBe(true);
    expect(new Set(edits.map((e) => `${e.table} ${e.id}`)).size).toBe(edits.length);
  });

  it('can be taken away whole, whenever it was made', () => {
    const removed = new Set(practiceRemovalEdits().map((e) => `${e.op} ${e.table} ${e.id}`));
    expect(removed).toEqual(new Set(edits.map((e) => `remove ${e.table} ${e.id}`)));
  });

  it('says nothing of its customers that contradicts itself: Mr Lin’s card does not send to Mr Lin', () => {
    const lin = fieldsOf('memories').filter((f) => f['customerId'] === 'practice-lin');
    expect(lin.map((f) => String(f['text'])).filter((text) => /[她]|找林先生/.test(text))).toEqual([]);
  });

  it('belongs to nobody: addresses under .practice.example, normalised, ids natural', () => {
    for (const { customerId, kind, value, key } of fieldsOf('identities') as Record<string, string>[]) {
      if (kind === 'email') {
        expect(value).toMatch(/@[a-z0-9]+\.practice\.example$/);
        expect(normaliseEmail(value ?? '')).toBe(value);
      }
      expect(key).toBe(`${kind}:${value}`);
      expect(sets.some((e) => e.id === identityId(kind as 'email', value ?? '', customerId ?? ''))).toBe(
        true,
      );
    }
  });

  it('knows the people of the inbox by their addresses, and not the strangers', () => {
    const known = new Map(fieldsOf('identities').map((f) => [f['value'], f['customerId']]));
    for (const { id, email } of PRACTICE_PEOPLE) expect(known.get(email)).toBe(id);
    for (const { email } of PRACTICE_STRANGERS) expect(known.has(email)).toBe(false);
  });

  it('has a taboo for the guest, the household, the buyer and the shipper; two people of one name', () => {
    const taboos = new Set(
      fieldsOf('memories')
        .filter((f) => f['kind'] === 'taboo')
        .map((f) => f['customerId']),
    );
    for (const id of ['practice-chen', 'practice-wang-family', 'practice-lin', 'practice-freight']) {
      expect(taboos.has(id)).toBe(true);
    }
    expect(fieldsOf('customers').filter((f) => f['displayName'] === '王伟')).toHaveLength(2);
  });

  it('begins with nothing due, at any hour and in any zone', () => {
    for (const zone of ['Asia/Taipei', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin']) {
      for (const hour of ['00:00', '08:59', '12:00', '23:59']) {
        const now = at(`2026-03-28T${hour}`, zone);
        for (const edit of practiceEdits(now, zone)) {
          if (edit.op !== 'set' || edit.table !== 'followUps' || !edit.fields.due) continue;
          const lead = (edit.fields.leadMinutes ?? 0) * 60_000;
          expect((dueAt(edit.fields.due) ?? 0) - lead).toBeGreaterThan(now);
        }
      }
    }
  });

  it('tells a past that is past', () => {
    for (const f of fieldsOf('interactions')) expect(f['at']).toBeLessThan(NOW);
    const table = fieldsOf('memories').find((f) => String(f['text']).startsWith('Drawing table'));
    expect(table?.['confirmedAt']).toBe(at('2026-03-12T10:00'));
    const february = practiceEdits(at('2027-02-01T10:00'), ZONE);
    expect(JSON.stringify(february)).toContain(String(at('2026-03-12T10:00')));
  });
});
