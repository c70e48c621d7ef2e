import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { ALICE, BOTH, message } from '../models/support/scene.ts';
import { type Drawn, draw, until } from './support/draw.tsx';

const CALL: Edit = {
  op: 'set',
  table: 'followUps',
  id: 'call',
  fields: {
    customerId: 'alice',
    title: 'call her',
    channel: 'call',
    due: { date: '2026-01-10', time: '10:00', zone: 'UTC' },
    origin: 'manual',
  },
};

const OLD: Edit = {
  op: 'set',
  table: 'memories',
  id: 'old',
  fields: { customerId: 'alice', kind: 'arrangement', text: 'by the window', noted: { at: 1 } },
};

describe('the cursor is never lost', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  const label = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;
  const isOn = (name: string) => until(() => expect(label()).toBe(name));
  const isWriting = () =>
    until(() => expect(document.activeElement?.hasAttribute('data-quick-add')).toBe(true));

  beforeEach(async () => {
    drawn = await draw({ edits: [...BOTH, CALL, OLD], page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
  });
  afterEach(() => drawn.end());

  async function openMenu(): Promise<void> {
    await user.click(screen.getByRole('button', { name: 'Actions: taboo of Alice' }));
    await screen.findByRole('button', { name: 'Edit' });
  }

  it('Escape closes the menu of a memory and goes back to its button', async () => {
    await openMenu();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    await isOn('Actions: taboo of Alice');
  });

  it('a memory is edited with Enter: back at its button', async () => {
    await openMenu();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.keyboard(' indeed{Enter}');
    await isOn('Actions: taboo of Alice indeed');
  });

  it('a memory is deleted: the row is gone, so words come next', async () => {
    await openMenu();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await until(() => expect(screen.queryByText('taboo of Alice')).toBeNull());
    await isWriting();
  });

  it.each(['Done: call her', 'Snooze: call her'])(
    'Escape closes “%s” and goes back to its button',
    async (name) => {
      await user.click(screen.getByRole('button', { name }));
      await screen.findByRole('group', { name });
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('group', { name })).toBeNull();
      await isOn(name);
    },
  );

  async function answer(name: string, how: string): Promise<void> {
    await user.click(screen.getByRole('button', { name }));
    await user.click(within(await screen.findByRole('group', { name })).getByRole('button', { name: how }));
  }

  it('done: the row leaves, so words come next', async () => {
    await answer('Done: call her', 'Just done');
    await until(() => expect(screen.queryByRole('button', { name: 'Done: call her' })).toBeNull());
    await isWriting();
  });

  it('snoozed but still near: the row stays, and so does the cursor', async () => {
    await answer('Snooze: call her', 'Tomorrow');
    await isOn('Snooze: call her');
  });

  it('an old memory is still so: the question goes, the cursor stays at the memory', async () => {
    await user.click(screen.getByRole('button', { name: 'Still so? by the window' }));
    await isOn('Actions: by the window');
  });

  it('an address is of both: back in its field', async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const field = await screen.findByRole('textbox', { name: /Add an e-mail/ });
    await user.type(field, 'bob@b.example{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Both have it' }));
    await until(() => expect(document.activeElement).toBe(field));
  });

  it('Escape leaves the search for where the cursor was', async () => {
    const button = screen.getByRole('button', { name: 'Search' });
    await user.click(button);
    await until(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    await user.keyboard('{Escape}');
    await until(() => expect(document.activeElement).toBe(button));
  });
});

describe('the search with the keyboard alone', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  beforeEach(async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    await user.click(screen.getByRole('button', { name: 'Search' }));
  });
  afterEach(() => drawn.end());

  it('Enter opens the first, even before the answer is there', async () => {
    await user.keyboard('bo{Enter}');
    expect(await screen.findByText('taboo of Bob')).toBeDefined();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('Down chooses among what was found, Up comes back; the cursor stays in the field', async () => {
    await user.keyboard('bo');
    const [bob] = await screen.findAllByRole('option', { name: /Bob/ });
    const field = screen.getByRole('combobox');
    await user.keyboard('{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(bob?.id);
    expect(document.activeElement).toBe(field);
    await user.keyboard('{ArrowUp}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('taboo of Bob')).toBeDefined();
  });

  it('nobody is found: it says what is searched, and Enter opens nobody', async () => {
    await user.keyboard('zzz');
    expect(await screen.findByText(/everything remembered were searched/)).toBeDefined();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox')).toBeDefined();
    expect(screen.getByText('taboo of Alice')).toBeDefined();
  });
});
