import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { saveEdits } from '../../lib/domain/memory/memory-edits.ts';
import { loneThread } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { ALICE, BOB, BOTH, message } from '../models/support/scene.ts';
import { NOON } from '../storage/support.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const DAY = 86_400_000;
const user = userEvent.setup();
let drawn: Drawn;
afterEach(() => drawn.end());

function remembered(id: string, text: string, more: Partial<Memory> = {}): Edit {
  const fields = {
    customerId: 'alice',
    kind: 'preference' as const,
    text,
    noted: { at: NOON - DAY },
    ...more,
  };
  return { op: 'set', table: 'memories', id, fields };
}

async function show(edits: Edit[], language = 'en') {
  drawn = await draw({ edits: [...BOTH, ...edits], page: message([ALICE]), language });
  await screen.findByText('taboo of Alice');
}

async function act(name: string, action: string) {
  await user.click(screen.getByRole('button', { name: `Actions: ${name}` }));
  await user.click(screen.getByRole('button', { name: action }));
}

async function rowOf(id: string): Promise<Memory> {
  const row = await drawn.opened.db.memories.get(id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

async function openFold(): Promise<HTMLElement> {
  const [fold] = document.querySelectorAll('details');
  if (!fold) throw new Error('no fold');
  fold.open = true;
  await until(() => expect(fold.querySelector('.memory')).not.toBeNull());
  return fold;
}

describe('a memory of seven years ago', () => {
  const noted = {
    at: Date.UTC(2019, 2, 12),
    page: 'https://mail.example/4711',
    subject: 'Room for May',
    by: 'Wang',
  };
  const table = remembered('table', 'drawing table', { kind: 'arrangement', noted });

  it('is on the card with its source, asks, and one key confirms it', async () => {
    await show([table]);
    const row = screen.getByText('drawing table').closest('li');
    if (!row) throw new Error('no row');
    expect(within(row).getByText('noted 7 years ago')).toBeDefined();
    expect(within(row).getByText('noted Mar 12, 2019')).toBeDefined();
    expect(within(row).getByText('by Wang')).toBeDefined();
    const page = within(row).getByRole('link', { name: '“Room for May”' });
    expect(page.getAttribute('href')).toBe('https://mail.example/4711');
    await expectAccessible();

    screen.getByRole('button', { name: 'Still so? drawing table' }).focus();
    await user.keyboard('y');
    await until(() => expect(within(row).getByText('confirmed today')).toBeDefined());
    expect((await rowOf('table')).confirmedAt).toBe(NOON);
    expect(screen.queryByRole('button', { name: 'Still so? drawing table' })).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    await until(() => expect(screen.getByRole('button', { name: 'Still so? drawing table' })).toBeDefined());
  });

  it('that is no longer so leaves the card by one key, stays as history, and can hold again', async () => {
    await show([table]);
    screen.getByRole('button', { name: 'Still so? drawing table' }).focus();
    await user.keyboard('x');
    await until(() => expect(screen.queryByText('drawing table')).toBeNull());
    const fold = await openFold();
    expect(within(fold).getByText(/no longer so since May 20, 2026/)).toBeDefined();
    await expectAccessible();
    await act('drawing table', 'Holds again');
    await until(() => expect(screen.getAllByText('drawing table')).toHaveLength(2));
  });

  it('takes no key for an answer while words are written, and no taboo goes away by one', async () => {
    await show([table]);
    await act('taboo of Alice', 'Edit');
    await user.keyboard('xy{Escape}');
    screen.getByRole('button', { name: 'Actions: taboo of Alice' }).focus();
    await user.keyboard('x');
    expect(await drawn.file('alice').then((f) => f.memories.every((m) => m.endedAt === undefined))).toBe(
      true,
    );
    expect((await rowOf('table')).confirmedAt).toBeUndefined();
  });
});

describe('what is sensitive', () => {
  const secret = remembered('secret', 'seizures at flashing light', { kind: 'taboo', sensitive: 1 });
  const faith = remembered('faith', 'prays on Fridays', { kind: 'habit', sensitive: 1 });

  it('says that it is there, and no more until it is asked for; for this view only', async () => {
    await show([secret, faith]);
    const { body } = document;
    expect(body.innerHTML).not.toMatch(/seizures|prays/);
    const taboos = within(screen.getByRole('region', { name: 'Taboos' }));
    expect(taboos.getByText('1 sensitive taboo')).toBeDefined();
    await expectAccessible();
    taboos.getByRole('button', { name: 'Show 1 sensitive taboo' }).focus();
    await user.keyboard('{Enter}');
    expect(taboos.getByText('seizures at flashing light')).toBeDefined();
    expect(body.innerHTML).not.toMatch(/prays/);
    await user.click(screen.getByRole('button', { name: 'Show the sensitive memory' }));
    expect(screen.getByText('prays on Fridays')).toBeDefined();
    await expectAccessible();
    drawn.pages.show(message([BOB]));
    await screen.findByText('taboo of Bob');
    drawn.pages.show(message([ALICE]));
    await screen.findByText('1 sensitive taboo');
    expect(body.innerHTML).not.toMatch(/seizures|prays/);
  });

  it('is hidden again when the window is covered', async () => {
    await show([faith]);
    await user.click(screen.getByRole('button', { name: 'Show the sensitive memory' }));
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await until(() => expect(screen.queryByText('prays on Fridays')).toBeNull());
  });

  it('becomes so with its topic, where the user does not say otherwise', async () => {
    await show([remembered('m', 'fasts in spring')]);
    await act('fasts in spring', 'Edit');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.type(screen.getByRole('combobox', { name: 'Topic' }), 'Religion');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await until(() => expect(screen.getByText('Sensitive memory')).toBeDefined());
    expect(await rowOf('m')).toMatchObject({ topic: 'religion', sensitive: 1, text: 'fasts in spring' });
  });
});

describe('the editor', () => {
  it('is calm, and opens to the rest of a memory', async () => {
    await show([remembered('m', 'tea', { topic: 'boats' }), remembered('n', 'north light')]);
    await act('north light', 'Edit');
    expect(screen.queryByRole('combobox', { name: 'Topic' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await expectAccessible();
    const topic = screen.getByRole('combobox', { name: 'Topic' });
    const offered = [...document.querySelectorAll('datalist option')].map((o) => o.getAttribute('value'));
    expect(offered).toContain('Food');
    expect(offered).toContain('boats');
    await user.type(topic, 'boats');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show it' }), 'Before a visit');
    await user.type(screen.getByLabelText('Until'), '2027-01-31');
    await user.click(screen.getByRole('checkbox', { name: 'Never ask again' }));
    await user.click(screen.getByRole('checkbox', { name: 'Pinned' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await until(async () =>
      expect(await rowOf('n')).toMatchObject({
        topic: 'boats',
        shownWhen: 'visit',
        until: '2027-01-31',
        permanent: 1,
        pinned: 1,
      }),
    );
    await until(() => expect(screen.queryByText('north light')).toBeNull());
  });

  it('refuses an end before the beginning, and says so', async () => {
    await show([remembered('m', 'tea')]);
    await act('tea', 'Edit');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.type(screen.getByLabelText('Holds from'), '2027-01-31');
    await user.type(screen.getByLabelText('Until'), '2026-01-31');
    expect(screen.getByText('It ends before it begins.').getAttribute('role')).toBe('alert');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await user.keyboard('{Enter}');
    expect(await rowOf('m')).not.toHaveProperty('until');
  });

  it('gives its words back when the person changes, or the sidebar was closed', async () => {
    await show([remembered('m', 'tea')]);
    await act('tea', 'Edit');
    await user.type(screen.getByRole('textbox', { name: 'Edit this memory' }), ', no sugar');
    drawn.pages.show(message([BOB]));
    await user.click(await screen.findByRole('button', { name: 'Show Bob' }));
    await screen.findByText('taboo of Bob');
    expect(drawn.drafts.kept.get('memory:m')).toBe('tea, no sugar');
    drawn.pages.show(message([ALICE]));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Edit this memory' });
    expect(field.value).toBe('tea, no sugar');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await until(() => expect(screen.getByText('tea, no sugar')).toBeDefined());
    expect(drawn.drafts.kept.has('memory:m')).toBe(false);
  });

  it('keeps its words when another window deletes the memory meanwhile', async () => {
    await show([remembered('m', 'tea')]);
    await act('tea', 'Edit');
    await user.type(screen.getByRole('textbox', { name: 'Edit this memory' }), ', no sugar');
    await drawn.opened.book.write([{ op: 'remove', table: 'memories', id: 'm' }]);
    await until(async () => expect((await drawn.texts('alice')).includes('tea')).toBe(false));
    await user.keyboard('{Enter}');
    await until(() => expect(screen.getByText('tea, no sugar')).toBeDefined());
  });
});

describe('words that were changed', () => {
  it('are history with when they were noted, and can be said again', async () => {
    await show([remembered('m', 'tea', { noted: { at: NOON - 900 * DAY, subject: 'Breakfast' } })]);
    await act('tea', 'Changed…');
    await user.type(screen.getByRole('textbox', { name: 'Edit this memory' }), ' with milk{Enter}');
    await until(() => expect(screen.getByText('tea with milk')).toBeDefined());
    expect((await rowOf('m')).text).toBe('tea');
    await act('tea with milk', 'Former words (1)');
    const before = within(screen.getByRole('region', { name: 'Former words of: tea with milk' }));
    expect(before.getByText('“Breakfast”')).toBeDefined();
    await expectAccessible();
    await user.click(before.getByRole('button', { name: 'Say this again: tea' }));
    await until(() => expect(screen.queryByText('tea with milk')).toBeNull());
    expect(screen.getByText('tea')).toBeDefined();
    await user.keyboard('{Control>}z{/Control}');
    await until(() => expect(screen.getByText('tea with milk')).toBeDefined());
  });

  it('in two windows at once stand side by side until the user keeps one, or both', async () => {
    await show([remembered('m', 'tea')]);
    await act('tea', 'Edit');
    await user.type(screen.getByRole('textbox', { name: 'Edit this memory' }), ', no sugar');
    const how = { provenance: { at: NOON }, newId: () => 'theirs' };
    const base = await rowOf('m');
    await drawn.opened.book.write(saveEdits(loneThread(base), base, { text: 'coffee' }, how));
    await user.keyboard('{Enter}');
    const also = await screen.findByRole('region', { name: 'Also noted' });
    const said = also.closest('li')?.textContent ?? '';
    expect([said.includes('coffee'), said.includes('tea, no sugar')]).toEqual([true, true]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Keep this one: coffee' }));
    await until(() => expect(screen.queryByText('tea, no sugar')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Keep both' }));
    await until(() => expect(screen.queryByRole('region', { name: 'Also noted' })).toBeNull());
    expect([screen.queryByText('coffee'), screen.queryByText('tea, no sugar')]).not.toContain(null);
  });
});

describe('what is meant for one occasion', () => {
  it('is ticked off once it was used, and can be undone and done again', async () => {
    await show([remembered('m', 'congratulate on the baby', { kind: 'note', once: 1 })]);
    await user.click(screen.getByRole('button', { name: 'Used, done: congratulate on the baby' }));
    await until(() => expect(document.querySelector('.strongest')?.textContent).not.toMatch(/baby/));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(document.querySelector('.strongest')?.textContent).toMatch(/baby/));
    expect(screen.getByText('Undone: Used, done')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await until(() => expect(document.querySelector('.strongest')?.textContent).not.toMatch(/baby/));
  });
});

it.each([
  ['zh-CN', '显示 1 条敏感禁忌', '更多', '话题'],
  ['zh-TW', '顯示 1 條敏感禁忌', '更多', '主題'],
])('speaks %s', async (language, showing, more, topic) => {
  await show([remembered('s', 'x', { kind: 'taboo', sensitive: 1 }), remembered('m', 'tea')], language);
  expect(screen.getByRole('button', { name: showing })).toBeDefined();
  await user.click(screen.getByRole('button', { name: /：tea$/ }));
  const [edit] = screen.getAllByRole('button', { name: /修改|編輯/ });
  if (!edit) throw new Error('no editor');
  await user.click(edit);
  await user.click(screen.getByRole('button', { name: more }));
  expect(screen.getByRole('combobox', { name: topic })).toBeDefined();
  await expectAccessible();
});
