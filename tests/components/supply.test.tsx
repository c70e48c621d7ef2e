import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { ALICE, BOTH, message } from '../models/support/scene.ts';
import { NOON } from '../storage/support.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const DAY = 86_400_000;
const SUPPLY: Edit[] = [
  {
    op: 'set',
    table: 'supplies',
    id: 'rice',
    fields: {
      customerId: 'alice',
      product: 'Rice',
      unit: 'kg',
      capacity: 20,
      usePerDay: 0.8,
      safetyFactor: 1.5,
      payDayRule: 'FREQ=MONTHLY;BYMONTHDAY=10',
      text: '20 kg rice every 25 days',
    },
  },
];

describe('the supply of a customer', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  const open = async (edits: Edit[]) => {
    drawn = await draw({ edits: [...BOTH, ...edits], page: message([ALICE]) });
    await user.click(await screen.findByText('Supply'));
  };
  afterEach(() => drawn.end());

  describe('of which nothing was delivered yet', () => {
    beforeEach(() => open(SUPPLY));

    it('says what it needs, and its own words', async () => {
      expect(screen.getByText(/Log the last delivery/)).toBeDefined();
      expect(screen.getByText('20 kg rice every 25 days')).toBeDefined();
      await expectAccessible();
    });

    it('a delivery is logged by keyboard, the dates follow at once, and undo takes both back', async () => {
      screen.getByRole('button', { name: 'Log delivery: Rice' }).focus();
      await user.keyboard('{Enter}');
      const form = within(screen.getByRole('form', { name: 'Log delivery: Rice' }));
      const quantity = form.getByRole('textbox', { name: 'Delivered (kg)' });
      expect(document.activeElement).toBe(quantity);
      await expectAccessible();
      await user.keyboard('{Control>}a{/Control}18,5{Enter}');
      await until(() => expect(screen.getByText('Delivery logged: Rice')).toBeDefined());
      expect(screen.getByText('Deliver by')).toBeDefined();
      expect(screen.getByText('Collect')).toBeDefined();
      expect((await drawn.file('alice')).interactions[0]).toMatchObject({
        quantity: 18.5,
        owed: 1,
        unit: 'kg',
      });
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      await until(() => expect(screen.queryByText('Deliver by')).toBeNull());
      expect(screen.getByText(/Log the last delivery/)).toBeDefined();
    });

    it('keeps nothing that is no number, and Escape leaves everything as it was', async () => {
      const button = screen.getByRole('button', { name: 'Log delivery: Rice' });
      await user.click(button);
      await user.keyboard('{Control>}a{/Control}much');
      expect(screen.getByRole('textbox', { name: 'Delivered (kg)' }).getAttribute('aria-invalid')).toBe(
        'true',
      );
      await user.keyboard('{Enter}');
      expect((await drawn.file('alice')).interactions).toEqual([]);
      await user.keyboard('{Escape}');
      await until(() => expect(document.activeElement).toBe(button));
    });
  });

  describe('that was delivered on credit', () => {
    const delivery: Edit = {
      op: 'set',
      table: 'interactions',
      id: 'd',
      fields: {
        customerId: 'alice',
        at: NOON - 12 * DAY,
        kind: 'delivery',
        text: 'rice',
        supplyId: 'rice',
        quantity: 20,
        owed: 1,
      },
    };
    beforeEach(() => open([...SUPPLY, delivery]));

    it('shows the sum of what is suggested on demand', async () => {
      expect(screen.getByText(/1\.5 × /).hidden).toBe(true);
      await user.click(screen.getByRole('button', { name: 'How?' }));
      expect(screen.getByText(/1\.5 × .* used since .* still there = /).hidden).toBe(false);
    });

    it('is collected with one press', async () => {
      await user.click(screen.getByRole('button', { name: 'Collected: Rice' }));
      await until(() => expect(screen.queryByText('Collect')).toBeNull());
      expect((await drawn.file('alice')).interactions[0]?.owed).toBeUndefined();
    });

    it('one more at the table eats as much as the others, and the use holds from today', async () => {
      await user.click(screen.getByRole('button', { name: 'Edit: Rice' }));
      await user.type(screen.getByRole('textbox', { name: 'People' }), '4');
      await user.click(screen.getByRole('button', { name: 'Save' }));
      await until(() => expect(screen.getByText('4 people')).toBeDefined());
      await user.click(screen.getByRole('button', { name: 'Edit: Rice' }));
      await user.type(screen.getByRole('textbox', { name: 'People' }), '{Backspace}5');
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Use a day' }).value).toBe('1');
      await user.keyboard('{Enter}');
      await until(async () =>
        expect((await drawn.file('alice')).supplies[0]).toMatchObject({ household: 5, usePerDay: 1 }),
      );
      expect((await drawn.file('alice')).supplies[0]?.statedOn).toBeDefined();
    });

    it('a count says what is there', async () => {
      await user.click(screen.getByRole('button', { name: 'Count: Rice' }));
      await user.keyboard('3{Enter}');
      await until(() => expect(screen.getByText('about 3 kg left today')).toBeDefined());
    });
  });

  it('is added by form where there is none', async () => {
    await open([]);
    await user.click(screen.getByRole('button', { name: 'Add a supply' }));
    await user.keyboard('Paper');
    await user.type(screen.getByRole('textbox', { name: 'Unit' }), 'boxes{Enter}');
    await until(() => expect(screen.getByText('Supply added: Paper')).toBeDefined());
    expect(screen.getByText(/Log a delivery and say how much goes a day/)).toBeDefined();
  });
});
