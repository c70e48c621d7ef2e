import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { anyText, PATIENCE } from './any-text.ts';
import { at, ZONE } from './rows.ts';
import { shownItem } from './shown-item.ts';
import { wordKey, wordsLost } from './words-kept.ts';

const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE, lang: 'en-GB' };
const parse = (lines: readonly string[] | string) => parseItems([lines].flat().join('\n'), CONTEXT);
const shown = (lines: readonly string[] | string) =>
  parse(lines).map((item) => `${item.kind} «${item.text}»`);
const CARD = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Chen;Alice;Mei;Ms.;',
  'FN:Alice Chen',
  'ORG:Acme Trading\\, Ltd;Sales',
  'TITLE:Buyer',
  'item1.TEL;TYPE=WORK,VOICE:+44 20 7946',
  '  0130',
  'EMAIL;TYPE=INTERNET;TYPE=HOME:alice@acme.example',
  'BDAY:19860815',
  'ADR;TYPE=WORK:;;12 High Street;London;;SW1A 1AA;UK',
  'NOTE:no milk\\nlikes tea\\; strong',
  'X-SKYPE:alice.chen',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
  'END:VCARD',
];

describe('a vCard', () => {
  it('is a name, ways of contact, days, facts and notes', () => {
    expect(parse(CARD).map(shownItem)).toEqual([
      'identity «Alice Chen (Mei Ms.)» identity:display-name value:Alice Chen raw:Alice Chen (Mei Ms.)',
      'fact «Acme Trading, Ltd, Sales» topic:company',
      'fact «Buyer» topic:title',
      'identity «+44 20 7946 0130» identity:phone value:+442079460130 raw:+44 20 7946 0130 label:work',
      'identity «alice@acme.example» identity:email value:alice@acme.example raw:alice@acme.example label:home',
      'occasion «BDAY 19860815» occasion:birthday gregorian 1986-8-15',
      'fact «12 High Street, London, SW1A 1AA, UK» topic:address',
      'note «no milk\nlikes tea; strong»',
      'note «X-SKYPE: alice.chen»',
    ]);
  });

  it('of version 2.1 is read out of its quoted-printable, in the names of its time', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=E6=98=',
      '=8E',
      'TEL;CELL:13800138000',
      'END:VCARD',
    ];
    expect(shown(card)).toEqual(['identity «小明 王»', 'identity «13800138000»']);
    expect(shown(['BEGIN:VCARD', 'FN;ENCODING=QUOTED-PRINTABLE:M=FCller', 'END:VCARD'])).toEqual([
      'identity «Müller»',
    ]);
  });

  it.each([
    ['BDAY:--0815', 'gregorian ?-8-15'],
    ['BDAY:1604-08-15', 'gregorian ?-8-15'],
    ['BDAY;VALUE=date:1986-08-15T00:00:00Z', 'gregorian 1986-8-15'],
  ])('has the birthday of %s', (line, date) => {
    expect(parse(['BEGIN:VCARD', 'VERSION:4.0', line, 'END:VCARD']).map(shownItem).join()).toContain(date);
  });

  it.each(['BDAY:circa 1800', 'BDAY:19860231', 'TEL:no phone', 'EMAIL:at home'])(
    'keeps what it cannot read: %s',
    (line) => {
      expect(shown(['BEGIN:VCARD', line, 'END:VCARD'])).toEqual([`note «${line.replace(':', ': ')}»`]);
    },
  );

  it('cut off in the middle is read as far as it goes; words around it stay', () => {
    expect(shown(['!no milk', ...CARD.slice(0, 4)])).toEqual([
      'identity «Alice Chen (Mei Ms.)»',
      'taboo «no milk»',
    ]);
  });

  it('of a second person is never mixed with the first', () => {
    const second = ['BEGIN:VCARD', 'FN:Bob Lee', 'TEL:+44 20 7946 0999', 'NOTE:other', 'END:VCARD'];
    const items = parse([...CARD, ...second]);
    expect(items.some((item) => item.kind === 'identity' && item.value === '+442079460999')).toBe(false);
    expect(items.at(-1)).toMatchObject({ kind: 'note', text: second.join('\n') });
  });

  it(
    'of any values drops none of their words',
    () => {
      const name = fc.constantFrom(
        'FN',
        'ORG',
        'TEL',
        'EMAIL;TYPE=home',
        'NOTE',
        'X-ANY',
        'BDAY',
        'ADR',
        'ROLE',
        'URL',
      );
      const value = fc.oneof(
        anyText(30),
        fc.constantFrom('19860815', '+44 20 7946 0130', 'a@x.example', 'a;b;c'),
      );
      const row = fc.tuple(
        name,
        value.map((v) => v.replace(/[\r\n\u2028\u2029\\=]/g, '')),
      );
      fc.assert(
        fc.property(fc.uniqueArray(row, { maxLength: 6, selector: ([n]) => n }), (rows) => {
          const card = ['BEGIN:VCARD', ...rows.map(([n, v]) => `${n}:${v}`), 'END:VCARD'];
          const kept = wordKey(
            parse(card)
              .map((item) => item.text)
              .join('\n'),
          );
          for (const [, v] of rows) for (const part of v.split(';')) expect(kept).toContain(wordKey(part));
        }),
        { numRuns: 3000, seed: 5 },
      );
    },
    PATIENCE,
  );
});

describe('a paste of several lines', () => {
  it('that is a letter is one note with its lines', () => {
    const letter = ['Dear Tom,', 'thank you for the rice.', '', 'It was good.', 'Best', 'Alice'];
    expect(shown(letter)).toEqual([`note «${letter.join('\n')}»`]);
  });

  it('that is a letter with a signature is a note and the signature', () => {
    expect(shown(['The rice was good.', '--', 'Alice Chen', 'alice@acme.example'])).toEqual([
      'note «The rice was good.»',
      'identity «Alice Chen»',
      'identity «alice@acme.example»',
    ]);
  });

  it('of two notes is two notes, and of marked lines what they are marked as', () => {
    expect(shown(['met at the fair', 'tall'])).toEqual(['note «met at the fair»', 'note «tall»']);
    expect(shown(['!no milk', '', '+tea'])).toEqual(['taboo «no milk»', 'preference «tea»']);
  });

  it('quoted from a mail introduces nobody', () => {
    expect(shown(['> Hi Tom', '> see you'])).toEqual(['note «> Hi Tom»', 'note «> see you»']);
  });

  it('of an address alone is one address', () => {
    expect(shown(['12 High Street', 'SW1A 1AA', 'London'])).toEqual([
      'fact «12 High Street, SW1A 1AA, London»',
    ]);
  });

  it('of more lines than anybody types has the rest in one note', () => {
    const lines = Array.from({ length: 250 }, (_, i) => `+like ${i}`);
    const items = parse(lines);
    expect(items).toHaveLength(101);
    expect(wordsLost(lines.join('\n'), items)).toBeNull();
  });
});

describe('a way of contact', () => {
  it.each([
    ['mailto:alice@x.example', 'email', 'alice@x.example'],
    ['"Chen, Alice" <alice@x.example>', 'email', 'alice@x.example'],
    ['王小明（wang@x.example）', 'email', 'wang@x.example'],
    ['E-mail: alice@x.example', 'email', 'alice@x.example'],
    ['T: 020 7946 0130', 'phone', '+442079460130'],
    ['WhatsApp +49 30 901820', 'phone', '+4930901820'],
    ['020 7946 0130 ext 12', 'phone', '+442079460130'],
    ['＋４４ ２０ ７９４６ ０１３０', 'phone', '+442079460130'],
    ['微信号：Wang_88', 'handle', 'wechat:wang_88'],
    ['Telegram: @alice', 'handle', 'telegram:alice'],
    ['LINE ID: alice.88', 'handle', 'line:alice.88'],
  ])('%s', (line, identity, value) => {
    expect(parse(line)).toMatchObject([{ kind: 'identity', identity, value, text: line }]);
  });

  it.each([
    '2026-11-25',
    '20261125',
    '12/24/2026',
    '100',
    '3.14159265',
    'call 020 7946 0130 at noon',
    'x@y',
    'line up: five',
  ])('is none in %s', (line) => {
    expect(parse(line)).toMatchObject([{ kind: 'note', text: line }]);
  });
});

describe('what is hidden until asked for', () => {
  it.each([
    ['=takes insulin at eight', 1],
    ['信佛', 1],
    ['清真', 1],
    ['in rehab since May', 1],
    ['sees a doctor on Mondays #health', 1],
    ['去教堂 #宗教', 1],
    ['!never mention her cancer', undefined],
    ['!对花生过敏 #健康', undefined],
    ['allergic to nuts', undefined],
    ['strokes the cat', undefined],
    ['likes tea #food', undefined],
  ])('%s → %s', (line, sensitive) => {
    const [item] = parse(line);
    expect(item && 'sensitive' in item ? item.sensitive : undefined).toBe(sensitive);
  });
});

describe('how long a memory holds, by its own words', () => {
  it.each([
    ['+tea until Friday', undefined, '2026-11-27'],
    ['!no visits until 2027-03-01', undefined, '2027-03-01'],
    ['=closed until the end of the year', undefined, '2026-12-31'],
    ['=closed from October to March', '2026-10-01', '2027-03-31'],
    ['！不接电话，直到月底', undefined, '2026-11-30'],
    ['=休假到明年3月', undefined, '2027-03-31'],
    ['＝从下周一起换新地址', '2026-11-30', undefined],
    ['!never call before 10:00', undefined, undefined],
    ['+tea from China to London', undefined, undefined],
    ['+works until late', undefined, undefined],
    ['!不要等到最后一天', undefined, undefined],
  ])('%s', (line, from, until) => {
    const [item] = parse(line);
    expect(item).toMatchObject({ text: line.slice(1) });
    expect(item && 'from' in item ? item.from : undefined).toBe(from);
    expect(item && 'until' in item ? item.until : undefined).toBe(until);
  });
});
