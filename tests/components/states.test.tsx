import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Book, PageState } from '../../lib/domain/ports.ts';
import { ALICE, BOTH, message, person } from '../models/support/scene.ts';
import { brokenLive, DiskFull } from '../models/support/slow-book.ts';
import { identity } from '../storage/support.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

describe('what the sidebar says when', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  afterEach(() => drawn.end());

  it('somebody is new: what was detected, and the first line makes the record', async () => {
    drawn = await draw({ page: message([person('Nora Field', 'nora@n.example')]) });
    expect(await screen.findByText('New to you')).toBeDefined();
    expect(screen.getByText('nora@n.example')).toBeDefined();
    await expectAccessible();
    await user.type(screen.getByRole('textbox'), '!no calls{Enter}');
    await until(() =>
      expect(screen.getByRole('region', { name: 'Taboos' }).textContent).toContain('no calls'),
    );
    expect(screen.getByText('Nora Field is in your book')).toBeDefined();
  });

  it('the sender is shared: nobody is made of it', async () => {
    drawn = await draw({ page: message([person('Booking', 'no-reply@booking.example')]) });
    expect(await screen.findByText('A shared sender')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: /Remember/ })).toBeNull();
    await expectAccessible();
  });

  it('an address is of several: choose, or keep apart for good', async () => {
    const info = BOTH.map((edit) =>
      edit.op === 'set' && edit.table === 'identities'
        ? {
            ...edit,
            id: `email:info@x.example:${edit.fields.customerId}`,
            fields: { ...edit.fields, value: 'info@x.example', key: 'email:info@x.example' },
          }
        : edit,
    );
    drawn = await draw({ edits: info, page: message([person('Info', 'info@x.example')]) });
    expect(await screen.findByText('Who is this?')).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Not this person: Bob' }));
    await until(() => expect(screen.getByText('taboo of Alice')).toBeDefined());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: /^Bob/ }));
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
  });

  it('only a number is known and the address is not: one is asked about, and may be somebody else', async () => {
    const phone = { kind: 'phone' as const, value: '+442079460130', raw: '+442079460130', confidence: 1 };
    const nora = person('Nora', 'nora@n.example');
    const page = message([{ ...nora, signals: [...nora.signals, phone] }]);
    drawn = await draw({ edits: [...BOTH, identity('alice', 'phone', phone.value)], page });
    expect(await screen.findByText('Who is this?')).toBeDefined();
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Not the same: Alice' }));
    expect(await screen.findByText('New to you')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Same person: Alice' }));
    expect(await screen.findByText('taboo of Alice')).toBeDefined();
  });

  it('much is overdue: a few of it, and the rest when asked for', async () => {
    const due = Array.from({ length: 8 }, (_, n): Edit => {
      const when = { date: '2026-01-10', time: '10:00', zone: 'UTC' };
      const fields = {
        customerId: 'alice',
        title: `old ${n}`,
        channel: 'call',
        due: when,
        origin: 'manual',
      } as const;
      return { op: 'set', table: 'followUps', id: `old${n}`, fields };
    });
    drawn = await draw({ edits: [...BOTH, ...due], page: message([], '', 'list') });
    await until(() => expect(screen.getAllByText(/^old \d/)).toHaveLength(5));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await until(() => expect(screen.getAllByText(/^old \d/)).toHaveLength(8));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('there is only a name: it identifies nobody, search is offered', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', null)]) });
    expect(await screen.findByText('Only a name here')).toBeDefined();
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Search for “Alice”' }));
    expect((await screen.findAllByRole('option', { name: /Alice/ }))[0]).toBeDefined();
  });

  it('the site is off: one click asks for exactly this site', async () => {
    drawn = await draw({ page: { kind: 'off', origin: 'https://mail.example.com:8443' } });
    drawn.pages.answer = false;
    await user.click(await screen.findByRole('button', { name: 'Turn on for mail.example.com:8443' }));
    expect(drawn.pages.asked).toEqual(['https://mail.example.com:8443']);
    expect(await screen.findByText('The browser did not give permission.')).toBeDefined();
    await expectAccessible();
  });

  it('the page was read once: the site can be turned on for good, with somebody shown and with nobody', async () => {
    drawn = await draw({ edits: BOTH, page: { ...message([ALICE]), once: true } as PageState });
    await screen.findByText('taboo of Alice');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Turn on for mail.example' }));
    drawn.pages.show({ ...message([], 'x', 'list'), once: true } as PageState);
    await screen.findByText('Not turned on here');
    await user.click(screen.getByRole('button', { name: 'Turn on for mail.example' }));
    expect(drawn.pages.asked).toEqual(['https://mail.example', 'https://mail.example']);
  });

  const unreadable: PageState = message([], 'x');
  it.each<[string, PageState, string]>([
    ['the browser does not tell the site', { kind: 'off', origin: null }, 'Open a mail or CRM page'],
    ['the page is closed to us', { kind: 'closed' }, 'Nothing can be read here'],
    ['nobody is on the page', message([], 'x', 'list'), 'Nobody on this page'],
    [
      'the page could not be read',
      unreadable.kind === 'read'
        ? { ...unreadable, reading: { ...unreadable.reading, trouble: 'unreadable' } }
        : unreadable,
      'This page can’t be read',
    ],
  ])('%s', async (_when, page, title) => {
    drawn = await draw({ page });
    expect(await screen.findByRole('heading', { name: title })).toBeDefined();
    expect(screen.getByRole('combobox', { name: /Search people/ })).toBeDefined();
    expect(await screen.findByText('Nothing due in the next seven days.')).toBeDefined();
    await expectAccessible();
  });

  it('the book is new: practice customers come and go with one click each', async () => {
    drawn = await draw({ page: { kind: 'closed' } });
    await user.click(await screen.findByRole('button', { name: 'Load practice customers' }));
    await user.click(await screen.findByRole('button', { name: 'Remove practice data' }));
    expect(await screen.findByRole('button', { name: 'Load practice customers' })).toBeDefined();
  });

  it('the answer is still on its way: the name stands, words have a place, nothing else', async () => {
    const wrap = (book: Book): Book => ({ ...book, liveMatches: () => ({ subscribe: () => () => {} }) });
    drawn = await draw({ edits: BOTH, page: message([ALICE]), wrap });
    expect(await screen.findByRole('status', { name: 'Loading' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Alice' })).toBeDefined();
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    await expectAccessible();
  });

  it('the record cannot be read: it says so, and words typed stay', async () => {
    drawn = await draw({
      edits: BOTH,
      page: message([ALICE]),
      wrap: (book) => ({ ...book, liveMatches: brokenLive }),
    });
    expect(await screen.findByText('This record could not be opened.')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /Remember/ }), '+tea{Enter}');
    await until(() => expect(screen.getByText(/Your words are back in the box/)).toBeDefined());
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Remember/ }).value).toBe('+tea');
    await expectAccessible();
  });

  it('an edit is refused: the field stays with its words', async () => {
    let full = false;
    const wrap = (book: Book): Book => ({
      ...book,
      write: (edits) => (full ? Promise.reject(new DiskFull()) : book.write(edits)),
    });
    drawn = await draw({ edits: BOTH, page: message([ALICE]), wrap });
    await user.click(await screen.findByRole('button', { name: 'Actions: taboo of Alice' }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    full = true;
    await user.type(screen.getByRole('textbox', { name: 'Edit this memory' }), ' and more{Enter}');
    await until(() => expect(screen.getByText(/Not kept. The disk is full/)).toBeDefined());
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit this memory' });
    expect(field.value).toBe('taboo of Alice and more');
  });

  it('names and words are markup: they stay words', async () => {
    const evil = '<img src=x onerror="globalThis.pwned=1">';
    drawn = await draw({ page: message([person(evil, 'evil@e.example')]) });
    await screen.findByText('New to you');
    await user.type(screen.getByRole('textbox'), `!${evil.replaceAll('{', '{{')}{Enter}`);
    await until(() => expect(screen.getByRole('region', { name: 'Taboos' }).textContent).toContain(evil));
    expect(document.querySelector('img')).toBeNull();
    expect('pwned' in globalThis).toBe(false);
  });

  it.each(['zh-CN', 'zh-TW'])('the browser speaks %s: so does the sidebar', async (language) => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]), language });
    expect(await screen.findByRole('region', { name: '禁忌' })).toBeDefined();
    expect(screen.getByRole('button', { name: language === 'zh-CN' ? '查找' : '搜尋' })).toBeDefined();
    await expectAccessible();
  });
});
