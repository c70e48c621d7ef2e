import { describe, expect, it } from 'vitest';
import {
  agree,
  mailboxFrom,
  messageFound,
  outside,
  pageFound,
  roleByWord,
  type Witness,
} from '../../../lib/sites/webmail/header.ts';

const witness = (by: string, address: string, name = ''): Witness => ({ by, mailbox: { name, address } });

describe('the witnesses of a sender', () => {
  it('agree across spellings of one address', () => {
    const agreed = agree([
      witness('a', 'Rosa@Bücher.example', 'Rosa'),
      witness('b', 'rosa@xn--bcher-kva.example'),
    ]);
    expect(agreed).toMatchObject({ conflict: false, by: ['a', 'b'], mailbox: { name: 'Rosa' } });
  });

  it('give nobody when they name different addresses, and the page says so', () => {
    const from = agree([witness('a', 'rosa@sol.example'), witness('b', 'luis@sol.example')]);
    const found = messageFound({
      subject: null,
      own: [],
      from,
      parties: [['to', { name: 'Ida', address: 'ida@sol.example' }]],
    });
    expect([from.mailbox, found.people, found.trouble]).toEqual([null, [], 'unreadable']);
  });

  it('are no witnesses when they hold no usable address', () => {
    const agreed = agree([
      witness('a', 'MISSING_MAILBOX@MISSING_DOMAIN', 'Rosa'),
      { by: 'b', mailbox: null },
    ]);
    expect(agreed).toMatchObject({ conflict: false, mailbox: { name: 'Rosa', address: '' } });
  });
});

describe('an address in a label', () => {
  it.each([
    ['Von: rosa@sol.example', 'rosa@sol.example'],
    ['From: Rosa <rosa@sol.example>', 'rosa@sol.example'],
    ['More details about "victim@corp.example <rosa@sol.example>"', 'rosa@sol.example'],
    ['New Message to victim@corp.example <rosa@sol.example>', 'rosa@sol.example'],
    ['rosa@sol.example, luis@sol.example', ''],
    ['Rosa', ''],
  ])('is the one in brackets or the only one: %s', (label, address) => {
    expect(mailboxFrom(label, 'Rosa')?.address).toBe(address);
  });
});

describe('the result', () => {
  it('tells a message without a sender as unreadable, recipients or not', () => {
    const parties = [['to', { name: 'Ida', address: 'ida@sol.example' }]] as const;
    expect(messageFound({ subject: null, own: [], from: agree([]), parties }).trouble).toBe('unreadable');
  });

  it('leaves out a recipient by name only who is the sender, and placeholders', () => {
    const from = agree([witness('a', 'mei@shop.example', 'Mei Lin')]);
    const parties = ['Mei Lin', 'undisclosed-recipients:;', 'Rosa'].map(
      (name) => ['to', { name, address: '' }] as const,
    );
    const found = messageFound({ subject: null, own: [], from, parties });
    expect(found.people.map((p) => p.name)).toEqual(['Mei Lin', 'Rosa']);
  });

  it('holds at most three hundred people', () => {
    const parties = Array.from(
      { length: 900 },
      (_, i) => ['to', { name: '', address: `p${i}@x.example` }] as const,
    );
    expect(pageFound('compose', [], 'chips', parties).people).toHaveLength(300);
  });
});

it('knows the labels of three languages and no others', () => {
  expect(['From:', '收件人：', '抄　送', 'BCC', '寄件者', 'Von'].map(roleByWord)).toEqual([
    'from',
    'to',
    'cc',
    'bcc',
    'from',
    null,
  ]);
});

it('finds nothing inside the body of a mail or the text of a draft', () => {
  const page = new DOMParser().parseFromString(
    '<div class="body"><i class="x">1</i></div><div contenteditable="true"><i class="x">2</i></div><i class="x">3</i>',
    'text/html',
  );
  expect(outside(page, ['.none', '.x'], '.body').map((element) => element.textContent)).toEqual(['3']);
});
