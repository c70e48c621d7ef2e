import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { DraftSeen, DraftWatch } from '../../lib/domain/guard/draft-watch.ts';
import { customerEdits, message, person } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const ALICE = person('Alice', 'alice@a.example', 'to');
const BOB = person('Bob', 'bob@b.example', 'cc');
const CARL = person('Carl', 'carl@c.example', 'bcc');

const memory = (customerId: string, id: string, fields: object): Edit =>
  ({
    op: 'set',
    table: 'memories',
    id,
    fields: { customerId, kind: 'taboo', noted: { at: 1 }, ...fields },
  }) as Edit;

const BOOK: Edit[] = [
  ...customerEdits('alice', 'Alice', 'alice@a.example'),
  ...customerEdits('bob', 'Bob', 'bob@b.example'),
  { op: 'set', table: 'customers', id: 'alice', fields: { greeting: 'Ms Chen' } },
  memory('alice', 'nuts', { text: 'no peanuts' }),
  memory('bob', 'sick', { text: 'diabetic', kind: 'fact', sensitive: 1 }),
  memory('bob', 'hours', { text: 'best after three', kind: 'habit', topic: '联系时间' }),
  memory('bob', 'quiet', { text: 'never mention the court', sensitive: 1 }),
];

function playWatch() {
  const hearers = new Set<(seen: DraftSeen | null) => void>();
  const watch: DraftWatch = {
    follow: () => {},
    live: {
      subscribe(next) {
        hearers.add(next);
        return () => hearers.delete(next);
      },
    },
  };
  const write = (text: string) => {
    for (const hear of [...hearers]) hear({ tabId: 1, text, editor: 1 });
  };
  return { watch, write };
}

/** What a screen reader is given to say. */
const readOut = (how: 'polite' | 'assertive') =>
  [...document.querySelectorAll(`.sr-only[aria-live="${how}"]`)].map((one) => one.textContent).join();

describe('a letter to several', () => {
  let drawn: Drawn;
  let write: (text: string) => void;
  const user = userEvent.setup();
  afterEach(() => drawn.end());

  async function open(people = [ALICE, BOB, CARL], language = 'en') {
    const played = playWatch();
    write = played.write;
    drawn = await draw({
      edits: BOOK,
      page: message(people, 'Hello', 'compose'),
      language,
      draftWatch: played.watch,
    });
  }
  const listed = async () => within(await screen.findByRole('region', { name: 'Writing to 3 people' }));

  it('lists everybody with taboos, greeting and hours; what is sensitive is hidden', async () => {
    await open();
    const list = await listed();
    expect(await list.findByRole('region', { name: 'Taboos: Alice' })).toBeDefined();
    expect(await list.findByText('no peanuts')).toBeDefined();
    expect(await list.findByText('taboo of Bob')).toBeDefined();
    expect(list.getByRole('button', { name: 'To Alice Greet as “Ms Chen”' })).toBeDefined();
    expect(list.getByRole('list', { name: 'While writing to Bob' }).textContent).toContain(
      'best after three',
    );
    expect(list.getByRole('button', { name: 'Bcc Carl Not in your book' })).toBeDefined();
    expect(list.queryByText('never mention the court')).toBeNull();
    await expectAccessible();
  });

  it('shows the card of the recipient that is pressed, by keyboard too, and no taboo twice', async () => {
    await open();
    const list = await listed();
    await until(() => expect(screen.getAllByText('no peanuts')).toHaveLength(1));
    (await list.findByRole('button', { name: /Bob/ })).focus();
    await user.keyboard('{Enter}');
    await until(() => expect(screen.getByRole('article', { name: 'Bob' })).toBeDefined());
    await until(() => expect(screen.getAllByText('taboo of Bob')).toHaveLength(1));
  });

  it('points out words with the memory, whose it is and where it is from; a taboo is read out at once', async () => {
    await open();
    await listed();
    await until(() => expect(screen.getByText('no peanuts')).toBeDefined());
    write('We serve peanut soup.');
    const part = within(await screen.findByRole('region', { name: 'In your draft' }));
    expect(part.getByText('peanut').tagName).toBe('MARK');
    expect(part.getByText('no peanuts')).toBeDefined();
    expect(part.getByText('Alice')).toBeDefined();
    expect(readOut('assertive')).toContain('Alice: “peanut”. no peanuts');
    await expectAccessible();
  });

  it('says of a sensitive memory only that it is touched, until it is asked for', async () => {
    await open();
    await listed();
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    write('There will be cake.');
    const part = within(await screen.findByRole('region', { name: 'In your draft' }));
    expect(part.queryByText('diabetic')).toBeNull();
    expect(document.body.textContent).not.toContain('diabetic');
    expect(readOut('polite')).toContain('A sensitive memory is touched');
    await user.click(part.getByRole('button', { name: 'Show the sensitive memory of Bob' }));
    expect(part.getByText('diabetic')).toBeDefined();
  });

  it('can be told to ignore something in this message, and to show it again', async () => {
    await open();
    await listed();
    await until(() => expect(screen.getByText('no peanuts')).toBeDefined());
    write('We serve peanut soup.');
    await user.click(await screen.findByRole('button', { name: 'Ignore in this message: “peanut”' }));
    expect(screen.queryByText('peanut')).toBeNull();
    expect(screen.getByText('1 remark ignored in this message')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    expect(screen.getByText('peanut')).toBeDefined();
  });

  it('is gentle where the draft says that it will not be so', async () => {
    await open();
    await listed();
    await until(() => expect(screen.getByText('no peanuts')).toBeDefined());
    write('Without peanuts, of course.');
    await screen.findByRole('region', { name: 'In your draft' });
    expect(screen.getByText(/Only a reminder/)).toBeDefined();
    expect(readOut('assertive')).toBe('');
  });

  it('speaks the language of the user', async () => {
    await open([ALICE, BOB], 'zh-TW');
    await screen.findByRole('region', { name: '寫給 2 人' });
    await until(() => expect(screen.getByText('no peanuts')).toBeDefined());
    write('我們準備了花生湯。');
    const part = within(await screen.findByRole('region', { name: '草稿裡提到' }));
    expect(part.getByText('花生')).toBeDefined();
    await expectAccessible();
  });

  it('to one person is the card of that person, with the taboos in their own place', async () => {
    await open([ALICE]);
    const card = within(await screen.findByRole('article', { name: 'Alice' }));
    expect(await card.findByRole('region', { name: 'Taboos' })).toBeDefined();
    expect(screen.queryByText(/^Writing to/)).toBeNull();
  });
});
