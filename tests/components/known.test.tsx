import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { ALICE, BOB, BOTH, message, person } from '../models/support/scene.ts';
import { NOON } from '../storage/support.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const YEARS_AGO = NOON - 3 * 365 * 86_400_000;
const due = { date: '2026-05-20', time: '10:00', zone: 'UTC' };
const MORE: Edit[] = [
  {
    op: 'set',
    table: 'customers',
    id: 'alice',
    fields: { greeting: 'Ms Chen', tierOverride: 'vip', since: '2019' },
  },
  {
    op: 'set',
    table: 'memories',
    id: 'table',
    fields: { customerId: 'alice', kind: 'arrangement', text: 'drawing table', noted: { at: YEARS_AGO } },
  },
  {
    op: 'set',
    table: 'followUps',
    id: 'call',
    fields: { customerId: 'alice', title: 'call about the quote', channel: 'call', due, origin: 'manual' },
  },
];

describe('the card of somebody we know', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  beforeEach(async () => {
    drawn = await draw({ edits: [...BOTH, ...MORE], page: message([ALICE]) });
    await screen.findByRole('region', { name: 'Taboos' });
  });
  afterEach(() => drawn.end());

  it('says who it is, how to greet, and the taboos first', async () => {
    const card = within(screen.getByRole('article', { name: 'Alice' }));
    expect(card.getByRole('heading', { level: 1, name: 'Alice' })).toBeDefined();
    expect(card.getByText('Greet as “Ms Chen”')).toBeDefined();
    expect(card.getByText('VIP')).toBeDefined();
    expect(card.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Taboos');
    expect(within(screen.getByRole('region', { name: 'Taboos' })).getByText('taboo of Alice')).toBeDefined();
    await expectAccessible();
  });

  it('keeps a line with Enter, says so, and takes it back with Undo', async () => {
    const field = screen.getByRole('textbox', { name: 'Remember something about Alice' });
    await user.type(field, '!no lilies');
    expect(screen.getByText('Taboo', { selector: '.chip-words' })).toBeDefined();
    await user.keyboard('{Enter}');
    await until(() => expect(screen.getByText('no lilies')).toBeDefined());
    expect(screen.getByText('Kept for Alice')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(screen.queryByText('no lilies')).toBeNull());
  });

  it('does not send half a Chinese word: Enter inside the input method keeps nothing', async () => {
    const field = screen.getByRole('textbox', { name: /Remember something/ });
    await user.type(field, 'bu chi');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(drawn.model.quickAdd.text.value).toBe('bu chi');
  });

  it('edits a memory in place: Escape leaves it, Enter saves it', async () => {
    const openEditor = async () => {
      const [menu] = screen.getAllByRole('button', { name: 'Actions: drawing table' });
      if (!menu) throw new Error('no menu');
      await user.click(menu);
      await user.click(screen.getByRole('button', { name: 'Changed…' }));
      return screen.getByRole('textbox', { name: 'Edit this memory' });
    };
    await user.type(await openEditor(), ' by the door{Escape}');
    expect(screen.getByText('drawing table')).toBeDefined();
    await user.type(await openEditor(), ' by the window{Enter}');
    await until(() => expect(screen.getByText('drawing table by the window')).toBeDefined());
    expect(await drawn.texts('alice')).toContain('drawing table by the window');
  });

  it('changes the kind in the editor, pins and deletes from the memory’s menu', async () => {
    const act = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Actions: drawing table' }));
      await user.click(screen.getByRole('button', { name }));
    };
    await user.click(screen.getByRole('button', { name: 'Actions: drawing table' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Actions: drawing table' }));
    await act('Pin');
    await until(() => expect(screen.getByText(/^Pinned/)).toBeDefined());
    await act('Changed…');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Taboo' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await until(() =>
      expect(screen.getByRole('region', { name: 'Taboos' }).textContent).toContain('drawing table'),
    );
    await act('Delete');
    await until(() => expect(screen.queryByText('drawing table')).toBeNull());
    expect(screen.getByText('Deleted')).toBeDefined();
  });

  it('asks whether an old memory is still so, and makes it young again', async () => {
    await user.click(screen.getByRole('button', { name: 'Still so? drawing table' }));
    await until(() => expect(screen.getByText('confirmed today')).toBeDefined());
    expect(screen.queryByRole('button', { name: 'Still so? drawing table' })).toBeNull();
  });

  it('done with a next date: the list shows the next one', async () => {
    await user.click(screen.getByRole('button', { name: 'Done: call about the quote' }));
    await expectAccessible();
    await user.type(screen.getByLabelText('Next date'), '2026-05-22');
    await user.click(screen.getByRole('button', { name: 'Done, set next' }));
    await until(() => expect(screen.getByText(/Fri, May 22/)).toBeDefined());
    const { followUps, interactions } = await drawn.file('alice');
    expect(followUps.find((one) => one.doneAt === undefined)?.due).toMatchObject({
      date: '2026-05-22',
      time: '10:00',
    });
    expect(interactions).toHaveLength(1);
  });

  it('snoozes until tomorrow', async () => {
    await user.click(screen.getByRole('button', { name: 'Snooze: call about the quote' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Tomorrow' }));
    await until(async () =>
      expect((await drawn.file('alice')).followUps[0]?.snoozedTo).toBe(Date.UTC(2026, 4, 21, 10)),
    );
  });

  it('unfolds the rest, and keeps an address apart', async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await user.click(await screen.findByRole('button', { name: 'Actions: alice@a.example' }));
    const apart = await screen.findByRole('button', { name: 'Not this person: alice@a.example' });
    await expectAccessible();
    await user.click(apart);
    await until(() => expect(screen.getByText('New to you')).toBeDefined());
  });

  it('switches to another person of the page', async () => {
    drawn.pages.show(message([ALICE, { ...BOB, role: 'cc' }, person('Cara', 'cara@c.example', 'cc')]));
    const people = within(await screen.findByRole('navigation', { name: 'People on this page' }));
    await user.click(people.getByRole('button', { name: 'Cc Bob' }));
    await until(() => expect(screen.getByRole('article', { name: 'Bob' })).toBeDefined());
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    await expectAccessible();
  });

  it('is driven by keys: n writes, / searches, Ctrl+Z undoes', async () => {
    const field = screen.getByRole('textbox', { name: /Remember something/ });
    field.blur();
    await user.keyboard('n');
    expect(document.activeElement).toBe(field);
    await user.keyboard('+tea{Enter}');
    await until(() => expect(screen.getByText('tea')).toBeDefined());
    await user.keyboard('{Control>}z{/Control}');
    await until(() => expect(screen.queryByText('tea')).toBeNull());
    await user.keyboard('/');
    const search = await screen.findByRole('combobox', { name: /Search people/ });
    await until(() => expect(document.activeElement).toBe(search));
    await user.keyboard('Bo');
    await user.click((await screen.findAllByRole('option', { name: /Bob/ }))[0] ?? search);
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    await user.click(screen.getByRole('button', { name: /Back to the page/ }));
    await until(() => expect(screen.getByText('taboo of Alice')).toBeDefined());
  });

  it('holds still while words are written, and says what the page shows', async () => {
    await user.type(screen.getByRole('textbox', { name: /Remember something/ }), '!no');
    drawn.pages.show(message([BOB], 'other'));
    const show = await screen.findByRole('button', { name: 'Show Bob' });
    expect(screen.getByRole('article', { name: 'Alice' })).toBeDefined();
    expect(screen.queryByText('taboo of Bob')).toBeNull();
    await expectAccessible();
    await user.click(show);
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Remember something about Bob' }).value,
    ).toBe('');
  });
});
