import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import { ALICE, BOB, BOTH, message, person } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

let drawn: Drawn;
const user = userEvent.setup();
afterEach(() => drawn.end());

function but(page: PageState, change: Partial<PageReading>, once = false): PageState {
  return page.kind === 'read' ? { ...page, once, reading: { ...page.reading, ...change } } : page;
}

describe('teaching is offered openly', () => {
  const teach = () => screen.queryByRole('button', { name: 'Teach this page' });

  it.each<[string, PageState, string]>([
    ['for a shared sender', message([person('Booking', 'no-reply@booking.example')]), 'A shared sender'],
    ['for a list', message([], 'x', 'list'), 'Nobody on this page'],
  ])('not %s', async (_when, page, title) => {
    drawn = await draw({ page });
    await screen.findByText(title);
    expect(teach()).toBeNull();
  });

  it('where nobody was read', async () => {
    drawn = await draw({ page: but(message([], 'x', 'record'), { site: 'generic' }) });
    await until(() => expect(teach()).not.toBeNull());
  });
});

describe('“not read properly?”', () => {
  it('is not asked where the site is off and nobody was read', async () => {
    drawn = await draw({ page: but(message([], 'x', 'record'), {}, true) });
    await screen.findByText('Not turned on here');
    expect(screen.queryByText('Not read properly?')).toBeNull();
  });
});

describe('what was told', () => {
  it('leaves with the person, unless it can be undone', async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    const { changes } = drawn.model;
    changes.tell({ kind: 'confirmed' }, true);
    drawn.pages.show(message([BOB]));
    await screen.findByText('taboo of Bob');
    expect(screen.getByText('Confirmed today')).toBeDefined();
    changes.tell({ kind: 'undone' });
    await screen.findByText('Undone');
    drawn.pages.show(message([ALICE]));
    await until(() => expect(screen.queryByText('Undone')).toBeNull());
  });

  it('a failure stays until it is closed', async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    drawn.model.changes.tell({ kind: 'failed', trouble: 'full', wordsKept: false });
    drawn.pages.show(message([BOB]));
    await screen.findByText('taboo of Bob');
    expect(screen.getByText(/^Not kept/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/^Not kept/)).toBeNull();
  });
});

describe('two people of one name', () => {
  it('are told apart by their addresses, which may break but are one word', async () => {
    drawn = await draw({
      page: message([person('Wang Wei', 'wang@one.example'), person('Wang Wei', 'wang@two.example', 'cc')]),
    });
    expect(await screen.findByRole('button', { name: 'Cc Wang Wei wang@two.example' })).toBeDefined();
    const shown = await screen.findByText('wang@one.example', { selector: '.detected .row-text' });
    expect(shown.querySelectorAll('wbr')).toHaveLength(2);
    await expectAccessible();
  });
});
