import { describe, expect, it } from 'vitest';
import { isEmptyValue, joinName, settleCard } from '../../lib/domain/card.ts';
import type { CardShown } from '../../lib/domain/reading.ts';
import { recordSignal, signalOf } from '../../lib/domain/signals.ts';

const record = recordSignal('crm.example', 'app.contact', '7');
const card = (more: Partial<CardShown>): CardShown => ({
  record: null,
  title: '',
  names: [],
  emails: [],
  phones: [],
  rows: [],
  ...more,
});
const values = (shown: CardShown, kind: 'email' | 'phone') =>
  settleCard(shown).people.flatMap((person) =>
    person.signals.filter((s) => s.kind === kind).map((s) => s.value),
  );

describe('the addresses of a record', () => {
  it('give nobody when two ways to them disagree', () => {
    const emails = [['rosa@sol.example'], ['luis@sol.example']];
    expect(settleCard(card({ names: ['Rosa'], emails }))).toMatchObject({
      people: [],
      trouble: 'unreadable',
      detectors: ['addresses-differ'],
    });
  });

  it('come from rows with a label only where no way gave one', () => {
    const rows = [
      ['E-Mail *', 'rosa@sol.example (work)'],
      ['Fax', 'x@y.example'],
    ] as const;
    expect(values(card({ rows: [...rows] }), 'email')).toEqual(['rosa@sol.example']);
    expect(values(card({ rows: [...rows], emails: [['ida@sol.example']] }), 'email')).toEqual([
      'ida@sol.example',
    ]);
  });

  it('are none of them used when they were looked for widely and several people stand there', () => {
    const emails = [['rosa@sol.example', 'luis@sol.example']];
    expect(values(card({ names: ['Rosa'], emails, wide: true }), 'email')).toEqual([]);
    expect(values(card({ names: ['Rosa'], emails }), 'email')).toHaveLength(2);
  });
});

describe('the numbers of a record', () => {
  it('may stand several in a cell', () => {
    const phones = [['020 7946 0132 / 020 7946 0133']];
    expect(values(card({ names: ['A'], phones }), 'phone')).toEqual(['02079460132', '02079460133']);
  });

  it('are looked for in the last two lines of a postal address alone', () => {
    const phones = [[['VAT 12345678', 'Street 1', '020 7946 0132', '020 7946 0133'].join('\0')]];
    expect(values(card({ names: ['A'], phones }), 'phone')).toEqual(['02079460132', '02079460133']);
  });

  it('come from the first way that gives any', () => {
    const phones = [['none'], ['020 7946 0132'], ['020 7946 0133']];
    expect(values(card({ names: ['A'], phones }), 'phone')).toEqual(['02079460132']);
  });
});

describe('the name of a record', () => {
  const nameOf = (more: Partial<CardShown>) => settleCard(card(more)).people[0]?.name ?? '';

  it('is the first that is no dash or placeholder, else its parts, else the heading that the title holds', () => {
    expect(nameOf({ names: ['--', 'Click to add', 'Rosa Díaz'] })).toBe('Rosa Díaz');
    expect(nameOf({ parts: ['大文', '陳'] })).toBe('陳大文');
    expect(nameOf({ title: 'Rosa Díaz | CRM', headings: ['Rosa', 'rosa  díaz'] })).toBe('rosa díaz');
    expect(nameOf({ title: 'Rosa Díaz | CRM', headings: ['CRM of Rosa'] })).toBe('');
  });

  it('comes from labels last, a company only where no person is named', () => {
    const company = ['Company', 'Sol'] as const;
    expect(nameOf({ rows: [company, ['姓名：', '王伟']] })).toBe('王伟');
    expect(nameOf({ rows: [company] })).toBe('Sol');
  });

  it('puts the family name first in Chinese, Japanese and Korean only', () => {
    expect(joinName('Rosa', 'Díaz')).toBe('Rosa Díaz');
    expect(joinName('', '陳')).toBe('陳');
  });

  it('is no word that stands for an empty field', () => {
    for (const word of ['', '--', '—', 'None', '无', 'Click to add'])
      expect(isEmptyValue(word), word).toBe(true);
    for (const word of ['Noah', '无锡', '0']) expect(isEmptyValue(word), word).toBe(false);
  });
});

describe('the identity of a record', () => {
  const idOf = (more: Partial<CardShown>) => {
    const [person] = settleCard(card({ record, names: ['Rosa'], ...more })).people;
    return person ? signalOf(person, 'crm-record') : null;
  };

  it('counts on a page that changes its address by itself only when the title names the person too', () => {
    expect(idOf({})).toBe(record.value);
    expect(idOf({ live: true, title: 'Luis | CRM' })).toBe(null);
    expect(idOf({ live: true, title: 'ROSA | CRM' })).toBe(record.value);
    expect(idOf({ live: true, title: 'Luis', ids: ['7'] })).toBe(record.value);
  });

  it('that the content does not carry makes the page unreadable', () => {
    const settled = settleCard(card({ record, names: ['Rosa'], ids: ['8'] }));
    expect([settled.people, settled.trouble, settled.detectors]).toEqual([[], 'unreadable', ['ids-differ']]);
  });

  it('alone says who it is while nothing else is drawn, and that nothing could be read', () => {
    const settled = settleCard(card({ record, live: true }));
    expect([settled.people[0]?.signals, settled.trouble]).toEqual([[record], 'unreadable']);
  });
});
