import { describe, expect, it } from 'vitest';
import { chooseFocus } from '../../lib/domain/focus.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { person, signal } from './rows.ts';

const OWN = ['me@shop.example', 'mei@shop.example'];
const me = (role: PersonSeen['role'] = 'to') => person('Mei', 'me@shop.example', role);
const anna = person('Anna Schmidt', 'anna@hotel.example');
const list = (role: PersonSeen['role']) => person('Buyers', 'buyers@lists.circle.example', role);

/** What stands in the header → whose mail a careful reader says it is. */
const MESSAGES: [string, PersonSeen[], string | null][] = [
  ['a plain letter', [anna, me()], 'anna@hotel.example'],
  ['with others on copy', [anna, me(), person('Tomáš', 'tomas@hotel.example', 'cc')], 'anna@hotel.example'],
  ['own letter', [me('from'), person('Anna', 'anna@hotel.example', 'to')], 'anna@hotel.example'],
  [
    'own letter to two',
    [me('from'), person('Chen', 'chen@tea.example', 'to'), person('Lin', 'lin@tea.example', 'cc')],
    'chen@tea.example',
  ],
  [
    'own letter from an alias',
    [person('Mei', 'mei@shop.example'), person('Sato', 'sato@h.example', 'to')],
    'sato@h.example',
  ],
  [
    'own letter with a tag',
    [person('Mei', 'me+vip@shop.example'), person('Sato', 'sato@h.example', 'to')],
    'sato@h.example',
  ],
  ['own letter to oneself', [me('from'), me('to')], null],
  ['own letter, only cc is another', [me('from'), me('to'), person('A', 'a@b.example', 'cc')], 'a@b.example'],
  ['own letter to undisclosed recipients', [me('from')], null],
  ['own letter to a list', [me('from'), list('to')], null],
  [
    'own letter to a list and a person',
    [me('from'), list('to'), person('A', 'a@b.example', 'cc')],
    'a@b.example',
  ],
  ['own letter to one person in blind copy', [me('from'), person('A', 'a@b.example', 'bcc')], 'a@b.example'],
  [
    'own letter to several people in blind copy',
    [me('from'), person('A', 'a@b.example', 'bcc'), person('C', 'c@d.example', 'bcc')],
    null,
  ],
  [
    'list that rewrote From: its letter is to many, the writer is only offered',
    [
      person('Marta via Buyers', 'buyers@lists.circle.example'),
      person('Marta', 'marta@grain.example', 'reply-to'),
      list('to'),
    ],
    null,
  ],
  [
    'list known only by writing to itself',
    [
      person('Marta via Grain talk', 'talk@circle.example'),
      person('Marta', 'marta@grain.example', 'reply-to'),
      person('Grain talk', 'talk@circle.example', 'to'),
    ],
    null,
  ],
  [
    'contact form of our own',
    [person('Web Shop', 'no-reply@house.example'), person('Fatima', 'f@atlas.example', 'reply-to'), me()],
    'f@atlas.example',
  ],
  [
    'list that rewrote From and hides the writer',
    [person('Marta via Buyers', 'buyers@lists.c.example'), me()],
    null,
  ],
  [
    'list that kept From',
    [
      person('Marta', 'marta@grain.example'),
      person('', 'buyers-bounces@lists.circle.example', 'sender'),
      list('to'),
    ],
    'marta@grain.example',
  ],
  [
    'on behalf of',
    [person('Helen', 'helen@marsh.example'), person('Joy', 'joy@marsh.example', 'sender'), me()],
    'helen@marsh.example',
  ],
  [
    'a service wrote for her',
    [
      person('Rosa (via Paper Shelf)', 'share-noreply@shelf.example'),
      person('Rosa', 'rosa@sol.example', 'reply-to'),
      me(),
    ],
    'rosa@sol.example',
  ],
  ['no-reply', [person('Billing', 'no-reply@ledger.example'), me()], null],
  [
    'no-reply that replies to a machine',
    [person('Billing', 'no-reply@l.example'), person('', 'bounces@l.example', 'reply-to'), me()],
    null,
  ],
  ['no-reply that replies to oneself', [person('Form', 'no-reply@l.example'), me('reply-to'), me()], null],
  ['bounce', [person('Mail Delivery System', 'MAILER-DAEMON@mx.example.test'), me()], null],
  ['newsletter', [person('Plum House Journal', 'journal@plum.example'), me()], null],
  [
    'answers go elsewhere, but a person wrote',
    [person('佐藤', 'sato@h.example'), person('Front Desk', 'front-desk@h.example', 'reply-to'), me()],
    'sato@h.example',
  ],
  [
    'two writers',
    [person('Ivo', 'ivo@two.example'), person('Nadia', 'nadia@two.example'), me()],
    'ivo@two.example',
  ],
  ['a stranger under the own name', [person('Mei', 'stranger@bait.example'), me()], 'stranger@bait.example'],
  [
    "a stranger under a customer's name",
    [person('Anna Schmidt', 'x@bait.example'), person('Anna', 'a@free.example', 'reply-to'), me()],
    'x@bait.example',
  ],
  ['no From at all', [me()], null],
  ['no From, a Sender and a Reply-To', [person('S', 's@x.example', 'sender'), anna2(), me()], null],
  [
    'own address in capitals',
    [person('Mei', 'ME@SHOP.example'), person('A', 'a@b.example', 'to')],
    'a@b.example',
  ],
];

function anna2(): PersonSeen {
  return { ...anna, role: 'reply-to' };
}

describe('the person of a message', () => {
  it.each(MESSAGES)('%s', (_name, people, expected) => {
    expect(chooseFocus(people, OWN, 'message')?.signals[0]?.value ?? null).toBe(expected);
  });

  it('two people of one name are told apart by their address', () => {
    const one = chooseFocus([person('王伟', 'wang@rice.example'), me()], OWN, 'message');
    const two = chooseFocus([person('王伟', 'wang@gifts.example'), me()], OWN, 'message');
    expect(one?.signals[0]?.value).not.toBe(two?.signals[0]?.value);
  });

  it('with a name only is that name, which identifies nobody', () => {
    const focus = chooseFocus([person('Front Office'), me()], OWN, 'message');
    expect(focus?.signals).toEqual([
      { kind: 'display-name', value: 'Front Office', raw: 'Front Office', confidence: 0.5 },
    ]);
  });

  it('whose name shows another address keeps the real one and a name not to be trusted', () => {
    const liar = person('anna@hotel.example', 'anna@hotle.example');
    liar.signals.push(signal('display-name', 'anna@hotel.example'));
    const focus = chooseFocus([liar, me()], OWN, 'message');
    expect(focus?.signals.map((s) => [s.kind, s.value])).toEqual([
      ['email', 'anna@hotle.example'],
      ['display-name', 'anna@hotel.example'],
    ]);
    expect(focus?.signals[1]?.confidence).toBeLessThan(0.5);
  });

  it('is nobody when there is neither name nor address', () => {
    expect(chooseFocus([person(''), me()], OWN, 'message')).toBeNull();
  });
});

describe('the person of other pages', () => {
  const record = { ...person('Anna', 'anna@hotel.example', 'record') };
  it('of a record is the record', () => {
    expect(chooseFocus([person('X', 'x@y.example', 'mentioned'), record], OWN, 'record')).toEqual(record);
    expect(chooseFocus([person('Mei', 'me@shop.example', 'record')], OWN, 'record')).toBeNull();
  });

  it('of a letter being written is its first recipient, in the order to, cc, bcc', () => {
    const bcc = person('B', 'b@b.example', 'bcc');
    const cc = person('C', 'c@c.example', 'cc');
    expect(chooseFocus([bcc, cc, me('to')], OWN, 'compose')).toEqual(cc);
    expect(chooseFocus([bcc, me('to')], OWN, 'compose')).toEqual(bcc);
    expect(chooseFocus([anna], OWN, 'compose')).toBeNull();
  });

  it('of a list, and of nothing, is nobody', () => {
    expect(chooseFocus([anna, record], OWN, 'list')).toBeNull();
    expect(chooseFocus([anna, record], OWN, 'none')).toBeNull();
  });
});
