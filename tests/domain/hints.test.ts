import { describe, expect, it } from 'vitest';
import { apartCustomersEdits, apartOrganisationEdits, apartPersonEdits } from '../../lib/domain/apart.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Candidate, HintsFound } from '../../lib/domain/hints.ts';
import { duplicatesOf, mergeEdits, separateEdits } from '../../lib/domain/merge.ts';
import { sameName } from '../../lib/domain/name-forms.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Customer, Identity } from '../../lib/domain/records.ts';
import { newCustomerEdits } from '../../lib/domain/remember.ts';
import { hintsOf } from '../../lib/domain/suggestions.ts';
import { readIdentity } from '../../lib/domain/typed-identity.ts';
import { counter, customer, match, person, signal } from './rows.ts';

function candidate(owner: Customer, ...keys: string[]): Candidate {
  return { customer: owner, identities: keys.map((key) => match(key, owner).identity) };
}

const found = (candidates: Candidate[], apart: HintsFound['apart'] = []): HintsFound => ({
  candidates,
  apart,
});
const alice = customer('alice', { displayName: 'Alice Chen', organisation: 'Chen & Partners' });
const known = candidate(alice, 'email:alice@chen.example', 'phone:+886223456789');

function reasons(seen: PersonSeen, ...candidates: Candidate[]): string[] {
  const { suggestions } = hintsOf(seen, 'TW', found(candidates));
  return suggestions.flatMap((one) => one.reasons.map((reason) => reason.kind));
}

/** The identities as the edits leave them. */
function withEdits(one: Candidate, edits: Edit[]): Candidate {
  const added = edits.flatMap((edit): Identity[] =>
    edit.op === 'set' && edit.table === 'identities'
      ? [{ ...match(edit.id, one.customer).identity, ...edit.fields, id: edit.id } as Identity]
      : [],
  );
  return { ...one, identities: [...one.identities, ...added] };
}

describe('two names of one person', () => {
  it.each([
    ['王建国', '建国 王'],
    ['王 建国', '建国, 王'],
    ['欧阳 建国', '建国欧阳'],
    ['欧阳 建国', '欧阳建国'],
    ['Alice Chen', 'CHEN, Alice'],
    ['Alice Chen', 'Ms Alice Chén'],
    ['Alice Chen 陈爱丽', '陈爱丽'],
    ['Alice Chen (陈爱丽)', 'Chen Alice'],
    ['王建国', '王国建', false],
    ['王建国', '王建', false],
    ['陈爱丽 (Chen)', '陈建国 (Chen)', false],
    ['Alice Chen', 'Alice Cheng', false],
    ['Alice', 'Alice Chen', false],
    ['', '', false],
  ])('%s and %s', (a, b, same = true) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});

describe('a suggestion', () => {
  it('is made of the same name in the same company, by its words or by its domain', () => {
    expect(
      reasons({ ...person('Chen, Alice', 'a@else.example'), organisation: 'CHEN & Partners' }, known),
    ).toEqual(['name-company']);
    expect(reasons(person('Chen Alice', 'a.chen@chen.example'), known)).toEqual(['name-company']);
    expect(
      reasons({ ...person('Bob Chen', 'a@else.example'), organisation: 'Chen & Partners' }, known),
    ).toEqual([]);
    expect(reasons(person('Alice Chen', 'alice@else.example'), known)).toEqual([]);
  });

  it('is never made of a name at a provider of mailboxes', () => {
    const wang = candidate(customer('wang', { displayName: '王建国' }), 'email:wang@qq.com');
    expect(reasons(person('建国 王', 'jianguo@qq.com'), wang)).toEqual([]);
  });

  it('is made of the end of a number, seven digits of it', () => {
    const phone = (number: string): PersonSeen => ({
      ...person('Somebody'),
      signals: [signal('phone', number)],
    });
    expect(reasons(phone('2345-6789'), known)).toEqual(['phone-tail']);
    expect(reasons(phone('3456789'), known)).toEqual(['phone-tail']);
    expect(reasons(phone('+86 10 2345 6780'), known)).toEqual([]);
    expect(reasons(phone('456789'), known)).toEqual([]);
  });

  it('is made of the name alone only where a shared address hides the rest', () => {
    expect(reasons(person('Alice Chen via Buyers', 'buyers@lists.circle.example'), known)).toEqual([
      'shared-name',
    ]);
    expect(reasons(person('Alice Chen', 'alice.chen@circle.example'), known)).toEqual([]);
  });

  it('names the strongest first, and no more than three', () => {
    const others = Array.from({ length: 5 }, (_, n) =>
      candidate(customer(`c${n}`, { displayName: 'Alice Chen' }), `email:c${n}@chen.example`),
    );
    const seen = person('Alice Chen', 'alice+x@chen.example');
    const { suggestions } = hintsOf(seen, 'TW', found([...others, known]));
    expect(suggestions.map((one) => one.customer.id)).toEqual(['alice', 'c0', 'c1']);
  });
});

describe('kept apart', () => {
  const seen = person('Alice Chen', 'alice+news@chen.example');

  it('is never suggested again, under no other tag of the mailbox either', () => {
    expect(reasons(seen, known)).toContain('tag');
    const apart = withEdits(known, apartPersonEdits('alice', seen, 1, 'TW'));
    expect(reasons(seen, apart)).toEqual([]);
    expect(reasons(person('Alice Chen', 'alice+sales@chen.example'), apart)).toEqual([]);
    expect(reasons(person('Alice Chen', 'chen@chen.example'), apart)).toEqual(['name-company']);
  });

  it('is remembered for a name on a shared address, for this name and address alone', () => {
    const list = person('Alice Chen via Buyers', 'buyers@lists.circle.example');
    const apart = withEdits(known, apartPersonEdits('alice', list, 1, 'TW'));
    expect(reasons(list, apart)).toEqual([]);
    expect(reasons(person('Alice Chen via Sellers', 'sellers@lists.circle.example'), apart)).toEqual([
      'shared-name',
    ]);
  });

  it('holds between two customers, whichever of them is looked at', () => {
    const twin = candidate(customer('bea', { displayName: 'Alice Chen' }), 'email:a.chen@chen.example');
    const duplicates = (apart: HintsFound['apart']) =>
      duplicatesOf(alice, known.identities, 'TW', found([known, twin], apart)).map((one) => one.customer.id);
    expect(duplicates([])).toEqual(['bea']);
    const [edit] = apartCustomersEdits('bea', 'alice', 1);
    if (edit?.op !== 'set' || edit.table !== 'relations') throw new Error('no relation');
    expect(edit).toEqual(apartCustomersEdits('alice', 'bea', 1)[0]);
    expect(duplicates([{ from: edit.fields.from ?? '', to: edit.fields.to ?? '' }])).toEqual([]);
  });
});

describe('the company of a domain', () => {
  const bob = person('Bob', 'bob@chen.example');

  it('is what most of those we know there belong to', () => {
    const { organisation } = hintsOf(bob, 'TW', found([known]));
    expect(organisation).toEqual({ name: 'Chen & Partners', domain: 'chen.example', people: 1 });
  });

  it('leads to the company’s own record where there is one', () => {
    const firm = candidate(
      customer('firm', { displayName: 'Chen & Partners', kind: 'organisation' }),
      'email:office@chen.example',
    );
    const { organisation } = hintsOf(bob, 'TW', found([known, firm]));
    expect(organisation).toMatchObject({ organisationId: 'firm', people: 2 });
  });

  it.each([
    'gmail.com',
    'outlook.com',
    'qq.com',
    '163.com',
    '126.com',
    'yahoo.com.tw',
    'icloud.com',
    'proton.me',
    'gmx.at',
  ])('is never made of %s', (domain) => {
    const one = candidate(alice, `email:alice@${domain}`);
    expect(hintsOf(person('Bob', `bob@${domain}`), 'TW', found([one])).organisation).toBeNull();
  });

  it('is not offered again after a no', () => {
    const [edit] = apartOrganisationEdits(bob, 'CHEN & Partners', 1, 'TW');
    if (edit?.op !== 'set' || edit.table !== 'relations') throw new Error('no relation');
    const apart = [{ from: edit.fields.from ?? '', to: edit.fields.to ?? '' }];
    expect(hintsOf(bob, 'TW', found([known], apart)).organisation).toBeNull();
    expect(hintsOf(person('Cy', 'cy@chen.example'), 'TW', found([known], apart)).organisation).not.toBeNull();
  });

  it('that the page names is kept with a new customer', () => {
    const { edits } = newCustomerEdits(
      { ...bob, organisation: ' Chen &\n Partners ' },
      { at: 1 },
      'TW',
      counter(),
    );
    expect(edits[0]).toMatchObject({ fields: { displayName: 'Bob', organisation: 'Chen & Partners' } });
    const bare = newCustomerEdits({ ...bob, organisation: ' ' }, { at: 1 }, 'TW', counter());
    expect(bare.edits[0]).not.toHaveProperty('fields.organisation');
  });
});

describe('merging', () => {
  it('leads the higher ids to the lowest, and is taken back by clearing one field', () => {
    expect(mergeEdits(['c', 'a', 'b', 'a'])).toEqual([
      { op: 'set', table: 'customers', id: 'b', fields: { mergedInto: 'a' } },
      { op: 'set', table: 'customers', id: 'c', fields: { mergedInto: 'a' } },
    ]);
    expect(mergeEdits(['a'])).toEqual([]);
    expect(separateEdits('b')).toEqual([
      { op: 'set', table: 'customers', id: 'b', fields: { mergedInto: undefined } },
    ]);
  });
});

describe('what is typed', () => {
  it.each([
    ['Alice <ALICE@chen.example>', 'email', 'alice@chen.example'],
    [' mailto:alice@chen.example ', 'email', 'alice@chen.example'],
    ['02-2345-6789', 'phone', '+886223456789'],
    ['+44 20 7946 0130', 'phone', '+442079460130'],
  ])('%s is an %s', (words, kind, value) => {
    expect(readIdentity(words, 'TW')).toMatchObject({ kind, value });
  });
  it.each(['', 'alice', 'alice@', '123', 'al\u200bice@chen.example'])('%j is neither', (words) => {
    expect(readIdentity(words, 'TW')).toBeNull();
  });
});
