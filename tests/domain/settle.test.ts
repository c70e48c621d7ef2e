import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../lib/domain/focus.ts';
import { agree, mailboxesOf } from '../../lib/domain/mentions.ts';
import type { Mention, PageShown, PersonShown } from '../../lib/domain/reading.ts';
import { roleByWord } from '../../lib/domain/role-words.ts';
import { settle } from '../../lib/domain/settle.ts';

const PAGE: PageShown = {
  site: 'mail',
  pageKind: 'message',
  subject: null,
  own: [],
  people: [],
  page: 'https://mail.example/',
  trouble: null,
  detectors: [],
};
const header = (from: Mention[], ...others: PersonShown[]): PageShown => ({
  ...PAGE,
  shown: [{ role: 'from', ways: from }, ...others],
});
const rosa = { by: 'a', address: 'rosa@sol.example', name: 'Rosa' };

describe('the places that name a sender', () => {
  it('agree across spellings of one address', () => {
    const agreed = agree([
      { by: 'a', address: 'Rosa@Bücher.example', name: 'Rosa' },
      { by: 'b', text: 'R. <rosa@xn--bcher-kva.example>' },
    ]);
    expect(agreed).toMatchObject({ conflict: false, by: ['a', 'b'], mailbox: { name: 'Rosa' } });
  });

  it('give nobody at all when they name different addresses, and the page counts as not read', () => {
    const page = header([rosa, { by: 'b', address: 'luis@sol.example' }], {
      role: 'to',
      text: 'ida@sol.example',
    });
    const reading = readingFrom(page);
    expect([reading.people, reading.focus, reading.trouble]).toEqual([[], null, 'unreadable']);
    expect(reading.detectors).toEqual(['sender-conflict', 'a', 'b']);
  });

  it('are none when they hold no usable address', () => {
    const agreed = agree([
      { address: 'MISSING_MAILBOX@MISSING_DOMAIN', name: 'Rosa' },
      { by: 'b', text: '' },
    ]);
    expect(agreed).toMatchObject({ conflict: false, mailbox: { name: 'Rosa', address: '' } });
  });

  it('may all be silent: the page counts as not read, recipients or not', () => {
    const seen = settle(header([], { role: 'to', text: 'Ida <ida@sol.example>' }));
    expect([seen.people.length, seen.trouble, seen.detectors]).toEqual([1, 'unreadable', ['no-sender']]);
  });

  it('of a message above that disagree name nobody there, and leave the one below in peace', () => {
    const above: PersonShown = { role: 'mentioned', ways: [rosa, { address: 'luis@sol.example' }] };
    const seen = settle(header([{ address: 'ida@sol.example' }], above));
    expect(seen.people.map(({ role }) => role)).toEqual(['from']);
  });
});

describe('an address among words', () => {
  it.each([
    ['Von: rosa@sol.example', 'rosa@sol.example'],
    ['From: Rosa <rosa@sol.example>', 'rosa@sol.example'],
    ['More details about "victim@corp.example <rosa@sol.example>"', 'rosa@sol.example'],
    ['New Message to victim@corp.example <rosa@sol.example>', 'rosa@sol.example'],
    ['rosa@sol.example, luis@sol.example', ''],
    ['Rosa', ''],
  ])('is the one in brackets or the only one: %s', (address, expected) => {
    expect(mailboxesOf({ address, name: 'Rosa' })[0]?.address).toBe(expected);
  });

  it('is none where the page had to cut the words: half an address is somebody else', () => {
    const long = `${'x '.repeat(193)}ida@sol.example`.slice(0, 400);
    expect(long).toHaveLength(400);
    expect(mailboxesOf({ address: long, name: 'Ida' })).toEqual([{ name: 'Ida', address: '' }]);
    const list = Array.from({ length: 1500 }, (_, i) => `p${i}@sol.example`).join(', ');
    const cut = list.slice(0, 19_995);
    const addresses = mailboxesOf({ list: cut }).map(({ address }) => address);
    expect(addresses.every((address) => list.includes(`${address},`))).toBe(true);
  });

  it('in a display name beside the address stays a name', () => {
    const [mailbox] = mailboxesOf({ address: 'x@evil.example', name: 'ceo@corp.example' });
    expect(mailbox).toEqual({ address: 'x@evil.example', name: 'ceo@corp.example' });
  });
});

describe('the words before a row of recipients', () => {
  it('are known in three languages', () => {
    expect(['From:', '收件人：', '抄　送', 'BCC', '寄件者', 'Von'].map(roleByWord)).toEqual([
      'from',
      'to',
      'cc',
      'bcc',
      'from',
      null,
    ]);
  });

  it('tell the role better than the order, and never make a recipient the sender', () => {
    const others = ['抄送：', 'Cópia', 'From'].map(
      (label): PersonShown => ({ role: 'to', label, text: label }),
    );
    const seen = settle(header([rosa], ...others));
    expect(seen.people.map(({ role }) => role)).toEqual(['from', 'cc', 'to', 'to']);
  });
});

describe('what a page sends', () => {
  it('leaves out a recipient by name only who is the sender, and placeholders', () => {
    const others = ['Mei Lin', 'undisclosed-recipients:;', 'Rosa'].map(
      (name): PersonShown => ({ role: 'to', name }),
    );
    const seen = settle(header([{ address: 'mei@shop.example', name: 'Mei Lin' }], ...others));
    expect(seen.people.map((p) => p.name)).toEqual(['Mei Lin', 'Rosa']);
  });

  it('names at most three hundred people, each role and address once', () => {
    const list = Array.from({ length: 900 }, (_, i) => `p${i}@x.example`).join();
    expect(settle({ ...PAGE, pageKind: 'compose', shown: [{ role: 'to', list }] }).people).toHaveLength(300);
    const twice: PersonShown[] = [
      { role: 'to', text: 'a@x.example' },
      { role: 'to', text: 'A <a@X.example>' },
    ];
    expect(settle({ ...PAGE, pageKind: 'compose', shown: twice }).people).toHaveLength(1);
  });

  it('never passes an address or number that is none, although the page says that it is one', () => {
    const signals = [
      { kind: 'email', value: 'Rosa@SOL.example', raw: 'r', confidence: 1 },
      { kind: 'email', value: 'victim@corp.example\u202e', raw: 'r', confidence: 1 },
      { kind: 'phone', value: 'call me', raw: 'r', confidence: 1 },
    ] as const;
    const seen = settle({ ...PAGE, people: [{ role: 'from', name: 'Rosa', signals: [...signals] }] });
    expect(seen.people[0]?.signals.map(({ value }) => value)).toEqual(['rosa@sol.example']);
  });

  it('names the own addresses wherever they stand in the words, unusable ones dropped', () => {
    const own = ['Signed in as Mei (Mei@shop.example)', 'login-name', 'mei@shop.example'];
    expect(settle({ ...PAGE, own }).own).toEqual(['mei@shop.example']);
  });

  it('of nobody in a message or record was not read', () => {
    expect(settle(PAGE).trouble).toBe('unreadable');
    expect(settle({ ...PAGE, pageKind: 'list' }).trouble).toBe(null);
  });
});
