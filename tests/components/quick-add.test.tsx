import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { LineItem } from '../../lib/domain/line-item.ts';
import { ALICE, BOTH, message, person } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const user = userEvent.setup();
let drawn: Drawn;

const fieldOf = (name: string) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Remember something about ${name}` });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;
const itemsNow = (): LineItem[] => drawn.model.quickAdd.entries.value.map((entry) => entry.item);

async function write(words: string, language = 'en') {
  drawn = await draw({ edits: BOTH, page: message([ALICE]), language });
  await screen.findByRole('region', { name: language === 'en' ? 'Taboos' : '禁忌' });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Alice/ });
  await user.click(field);
  await user.paste(words);
  return field;
}

describe('what was understood, before Enter', () => {
  afterEach(() => drawn.end());

  it('is said as kind, date and sentence, and aloud once the typing rests', async () => {
    await write('@tomorrow 10:00 call about the quote');
    const all = within(screen.getByRole('group', { name: 'What Enter will keep' }));
    expect(all.getByRole('group', { name: /^Reminder: call about the quote, Tomorrow 10:00/ })).toBeDefined();
    expect(all.getByRole('button', { name: 'Kind: Reminder, change' })).toBeDefined();
    expect(all.getByRole('button', { name: 'Date: Tomorrow 10:00, change' })).toBeDefined();
    await until(() => {
      const said = screen.getAllByRole('status').map((one) => one.textContent);
      expect(said.some((text) => text?.startsWith('Reminder: call about the quote'))).toBe(true);
    });
    await expectAccessible();
  });

  it('lists several things, and counts them', async () => {
    await write('!no lilies\n+tea #drink\nnews');
    expect(screen.getByText('3 things')).toBeDefined();
    expect(screen.getByRole('group', { name: /^2 of 3. Likes: tea/ })).toBeDefined();
    await expectAccessible();
  });

  it('is reached with the arrow down, walked with arrows, and left with Escape, the words untouched', async () => {
    const field = await write('!no lilies\n+tea');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Kind: Taboo, change');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Topic: none, add');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Kind: Likes, change');
    await user.keyboard('{ArrowUp}{End}');
    expect(focused()).toBe('Leave out: tea');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('!no lilies\n+tea');
  });

  it('is one stop for Tab, whatever the number of things', async () => {
    await write('!no lilies\n+tea');
    await user.tab();
    await user.tab();
    expect(focused()).toBe('Kind: Taboo, change');
    await user.tab();
    expect(focused()).toBe('How to write it');
  });

  it('leaves the arrow to the field while it has somewhere to go there', async () => {
    const field = await write('!no lilies\n+tea');
    field.setSelectionRange(2, 2);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(field);
  });

  it('takes another kind by arrows, by a letter or by its sign', async () => {
    await write('no lilies');
    await user.keyboard('{ArrowDown}{Enter}');
    const menu = screen.getByRole('menu', { name: 'What is it?' });
    expect(document.activeElement).toBe(within(menu).getByRole('menuitemradio', { name: 'Note' }));
    expect(within(menu).getByRole('menuitemradio', { checked: true }).textContent).toBe('Note');
    await expectAccessible();
    await user.keyboard('!{Enter}');
    expect(focused()).toBe('Kind: Taboo, change');
    expect(screen.queryByRole('menu')).toBeNull();
    await user.keyboard('{Enter}li{Enter}');
    expect(focused()).toBe('Kind: Likes, change');
    await user.keyboard('{Enter}{Home}{ArrowRight}{ArrowRight} ');
    expect(focused()).toBe('Kind: Habit, change');
    expect(itemsNow()).toMatchObject([{ kind: 'habit', text: 'no lilies' }]);
  });

  it('takes over the kind that the words suggest with one key', async () => {
    await write('allergic to lilies');
    expect(await button('Suggested kind: Taboo, accept with Alt+Enter')).toBeDefined();
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await button('Kind: Taboo, change');
    expect(screen.queryByRole('button', { name: /^Suggested/ })).toBeNull();
    expect(drawn.model.quickAdd.text.value).toBe('allergic to lilies');
  });

  it('asks about an address that somebody else has; a second Enter answers nothing', async () => {
    await write('bob@b.example');
    await user.keyboard('{Enter}');
    const question = await screen.findByText('bob@b.example belongs to Bob already.');
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(question.isConnected).toBe(true);
    await user.click(await button('Both have it'));
    await until(async () =>
      expect((await drawn.file('alice')).identities.map((one) => one.value)).toContain('bob@b.example'),
    );
  });

  it('closes its menu with Escape and changes nothing', async () => {
    await write('no lilies');
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{Escape}');
    expect(focused()).toBe('Kind: Note, change');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('takes another date, and keeps it', async () => {
    await write('@tomorrow 10:00 call');
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    const day = screen.getByLabelText('Day');
    expect(document.activeElement).toBe(day);
    await expectAccessible();
    await user.clear(day);
    await user.type(day, '2026-06-02');
    await user.click(await button('Set'));
    expect(focused()).toMatch(/^Date: .*Jun 2.*10:00, change$/);
    await user.keyboard('{Escape}{Enter}');
    await until(async () =>
      expect((await drawn.file('alice')).followUps[0]?.due).toMatchObject({
        date: '2026-06-02',
        time: '10:00',
      }),
    );
  });

  it('asks for a date where a reminder has none', async () => {
    await write('@some day a visit');
    await user.click(await button('Date: no date: set one, change'));
    await user.type(screen.getByLabelText('Day'), '2026-06-02');
    await user.keyboard('{Enter}');
    expect(itemsNow()).toMatchObject([{ kind: 'follow-up', channel: 'visit', due: { date: '2026-06-02' } }]);
  });

  it('makes a note of a reminder without a date', async () => {
    await write('@tomorrow 10:00 call');
    await user.click(await button(/^Date:/));
    await user.click(await button('No date'));
    expect(itemsNow().map((item) => item.kind)).toEqual(['note']);
  });

  it('takes a topic, ready or one’s own, and gives it back', async () => {
    await write('!no nuts');
    await user.click(await button('Topic: none, add'));
    const box = screen.getByRole('combobox', { name: 'Topic' });
    await user.type(box, 'foo');
    expect(screen.getByRole('option', { name: 'Food' })).toBeDefined();
    await expectAccessible();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(focused()).toBe('Topic: Food, change');
    expect(itemsNow()).toMatchObject([{ topic: 'food' }]);
    await user.keyboard('{Enter}');
    await user.clear(screen.getByRole('combobox', { name: 'Topic' }));
    await user.type(screen.getByRole('combobox', { name: 'Topic' }), 'snacks{Enter}');
    expect(itemsNow()).toMatchObject([{ topic: 'snacks' }]);
    await user.keyboard('{Enter}');
    await user.click(await button('No topic'));
    expect(itemsNow()[0]).not.toHaveProperty('topic');
  });

  it('leaves a thing out, and puts it back, without touching the words', async () => {
    const field = await write('+tea\n+rose');
    await user.click(await button('Leave out: tea'));
    const back = await button('Put back: tea');
    await expectAccessible();
    expect(field.value).toBe('+tea\n+rose');
    await user.click(back);
    await button('Leave out: tea');
  });

  it('does not take letters for shortcuts of the sidebar', async () => {
    await write('+tea');
    await user.keyboard('{ArrowDown}/');
    expect(drawn.model.search.open.value).toBe(false);
    await user.keyboard('n');
    expect(focused()).toBe('Kind: Likes, change');
  });

  it.each(['zh-CN', 'zh-TW'])('speaks %s', async (language) => {
    await write('!不要百合花', language);
    expect(await button(language === 'zh-CN' ? '类别：禁忌，修改' : '類別：禁忌，修改')).toBeDefined();
    await expectAccessible();
  });
});

describe('a newcomer', () => {
  afterEach(() => drawn.end());

  it('is shown three lines to try beside somebody new; one press writes it, Enter keeps it', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Nora', 'nora@n.example')]) });
    await screen.findByText('New to you');
    const field = await fieldOf('Nora');
    await expectAccessible();
    const line = await button('Write: !no lilies');
    line.focus();
    await user.keyboard('{Enter}');
    expect(field.value).toBe('!no lilies');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: 'Write: !no lilies' })).toBeNull();
    await user.keyboard('{Enter}');
    await until(() =>
      expect(screen.getByRole('region', { name: 'Taboos' }).textContent).toContain('no lilies'),
    );
  });

  it('finds every mark of the grammar in the help', async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await user.click(await button('How to write it'));
    const marks = [...document.querySelectorAll('.help dt kbd')].map((one) => one.textContent);
    expect(marks).toEqual(['!', '+', '~', '=', '@', '*', '>', '$', '#']);
  });
});

describe('words marked on a page about nobody', () => {
  afterEach(() => drawn.end());

  it('are shown, and the user says whose they are', async () => {
    drawn = await draw({ edits: BOTH, page: message([], 'Hello', 'list') });
    const people = { ...message([ALICE], 'Hello', 'list') };
    if (people.kind === 'read') people.reading.focus = null;
    drawn.pages.show(people);
    drawn.selections.mark({});
    expect(await screen.findByText('no lilies', { selector: 'blockquote' })).toBeDefined();
    await expectAccessible();
    await user.click(await button('From Alice'));
    await until(() => expect(drawn.drafts.kept.get('customer:alice')).toBe('!no lilies'));
    await until(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Alice/ }).value).toBe('!no lilies'),
    );
  });

  it('can be given to anybody of the book, or forgotten', async () => {
    drawn = await draw({ edits: BOTH, page: message([], 'Hello', 'list') });
    drawn.selections.mark({});
    const notice = within(await screen.findByRole('region', { name: 'For whom are these words?' }));
    await user.type(notice.getByRole('searchbox'), 'Bob{Enter}');
    await until(() => expect(drawn.drafts.kept.get('customer:bob')).toBe('!no lilies'));
    drawn.selections.mark({ text: 'more' });
    await user.click(await button('Forget the words'));
    await until(() => expect(screen.queryByText('For whom are these words?')).toBeNull());
    expect(drawn.selections.waiting()).toEqual([]);
  });
});
