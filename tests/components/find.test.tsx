import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { excerpt } from '../../components/find/excerpt.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import { ALICE, BOTH, message } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

function memory(id: string, customerId: string, fields: object): Edit {
  return {
    op: 'set',
    table: 'memories',
    id,
    fields: { customerId, kind: 'taboo', text: id, noted: { at: 1 }, ...fields },
  };
}

const REMEMBERED = [
  memory('m1', 'alice', { text: 'no peanuts, not even the smell', topic: 'food' }),
  memory('m2', 'bob', { kind: 'preference', text: 'likes peanuts with his beer' }),
  memory('m3', 'bob', { kind: 'fact', text: 'heart operation in spring', sensitive: 1 }),
];

describe('finding what was remembered', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  beforeEach(async () => {
    drawn = await draw({ edits: [...BOTH, ...REMEMBERED], page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    await user.click(screen.getByRole('button', { name: 'Search' }));
  });
  afterEach(() => drawn.end());

  it('finds memories by the beginning of a word, marks the hit and says whose it is', async () => {
    await user.keyboard('pean');
    const options = await screen.findAllByRole('option');
    expect(options.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/no peanuts.*Alice · Taboo/),
      expect.stringMatching(/likes peanuts.*Bob · /),
    ]);
    expect(options[0]?.querySelector('mark')?.textContent?.toLowerCase()).toContain('pean');
    await expectAccessible();
  });

  it('takes the words of a filter as one, says so, and lets go of it', async () => {
    await user.keyboard('taboo: peanuts');
    expect(await screen.findByText('Only: Taboo')).toBeDefined();
    await until(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Without filter' }));
    await until(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  });

  it('knows who can’t eat something', async () => {
    await user.keyboard('who can’t eat peanuts');
    const option = await screen.findByRole('option', { name: /peanuts/ });
    expect(option.textContent).toContain('Alice');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('taboo of Alice')).toBeDefined();
  });

  it('never shows the words of a sensitive memory', async () => {
    await user.keyboard('heart');
    const option = await screen.findByRole('option', { name: /Sensitive memory/ });
    expect(option.textContent).toContain('Bob');
    expect(document.body.textContent).not.toContain('operation');
  });

  it('Escape takes the words back first, then closes', async () => {
    await user.keyboard('pean{Escape}');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says what was searched when there is nothing', async () => {
    await user.keyboard('zebra');
    expect(await screen.findByText('Nothing found for “zebra”')).toBeDefined();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});

describe('a long text', () => {
  it('is cut around its first hit, and no word of the hit is lost', () => {
    const text = `${'before '.repeat(30)}the hit${' after'.repeat(60)}`;
    const at = text.indexOf('the hit');
    const pieces = excerpt(text, [[at, at + 7]]);
    expect(pieces.filter((piece) => piece.hit)).toEqual([{ words: 'the hit', hit: true }]);
    expect(pieces[0]?.words).toBe('…');
    expect(pieces.at(-1)?.words).toBe('…');
    expect(pieces.map((piece) => piece.words).join('').length).toBeLessThan(200);
  });
});
