import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ForgottenBuckets } from '../../components/cadence/ForgottenBuckets.tsx';
import { DEFAULT_LADDER } from '../../lib/domain/case/ladder.ts';
import { openCaseEdits } from '../../lib/domain/case/open-case.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import { visitSubject } from '../../lib/domain/visit/visit-draft.ts';
import { ForgottenModel } from '../../lib/models/forgotten-model.ts';
import { ALICE, BOTH, message } from '../models/support/scene.ts';
import { DAY, NOON } from '../storage/support.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const user = userEvent.setup();
const RICE: Edit[] = [
  {
    op: 'set',
    table: 'supplies',
    id: 'rice',
    fields: { customerId: 'alice', product: 'Rice', unit: 'kg', usePerDay: 2, safetyFactor: 1.5 },
  },
  {
    op: 'set',
    table: 'interactions',
    id: 'brought',
    fields: {
      customerId: 'alice',
      at: NOON - 10 * DAY,
      kind: 'delivery',
      text: 'Rice',
      product: 'Rice',
      quantity: 30,
    },
  },
];

function complaintAt(at: number): Edit[] {
  return openCaseEdits({
    id: 'k',
    customerId: 'alice',
    text: 'cold soup',
    provenance: { at },
    ladder: DEFAULT_LADDER,
    zone: 'UTC',
  });
}

const fold = async (name: string) => {
  const found = await screen.findByText(name, { selector: '.fold-title' });
  found.closest('details')?.setAttribute('open', '');
};
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

describe('care for a customer', () => {
  let drawn: Drawn;
  afterEach(() => drawn.end());

  it('opens a complaint from the message in one click, and takes it back with its promises', async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE], 'The soup was cold') });
    await screen.findByText('taboo of Alice');
    await press('This message is a complaint');
    const section = within(await screen.findByRole('region', { name: 'Complaint' }));
    expect(section.getByText('The soup was cold')).toBeDefined();
    expect(section.getAllByRole('button', { name: /^Kept: / })).toHaveLength(4);
    expect(section.getByText(/retold to 9 or 10 people/)).toBeDefined();
    await expectAccessible();
    await press('Undo');
    await until(() => expect(screen.queryByRole('region', { name: 'Complaint' })).toBeNull());
    expect((await drawn.file('alice')).followUps).toEqual([]);
  });

  it('opens one from the quick add, in words that say so before Enter', async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    await user.type(
      await screen.findByRole('textbox', { name: /^Remember something/ }),
      '*complaint: soup was cold',
    );
    expect(screen.getByText('Complaint', { selector: '.chip-words' })).toBeDefined();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('soup was cold', { selector: '.case-words' })).toBeDefined();
  });

  it('says in red words what is late, keeps a promise, files with a lesson that is a memory', async () => {
    drawn = await draw({ edits: [...BOTH, ...complaintAt(NOON - 4 * DAY)], page: message([ALICE]) });
    expect(await screen.findByText('2 promises overdue')).toBeDefined();
    await press(/^Kept: Call/);
    expect(await screen.findByText('1 promise overdue')).toBeDefined();
    expect((await drawn.file('alice')).interactions.some(({ kind }) => kind === 'call')).toBe(true);
    await press('File it…');
    await user.type(screen.getByLabelText('What do we learn from it?'), 'Warm the bowls');
    await expectAccessible();
    await press('File it');
    await until(() => expect(screen.queryByRole('region', { name: 'Complaint' })).toBeNull());
    expect(await drawn.texts('alice')).toContain('Warm the bowls');
    expect((await drawn.file('alice')).followUps.filter((one) => one.doneAt === undefined)).toEqual([]);
    await fold('Complaints');
    expect(await screen.findByText('Warm the bowls', { selector: '.lesson' })).toBeDefined();
  });

  it('writes to the customer in their language, the apology first, with every date', async () => {
    const chinese: Edit = { op: 'set', table: 'customers', id: 'alice', fields: { language: 'zh-TW' } };
    drawn = await draw({ edits: [...BOTH, chinese, ...complaintAt(NOON)], page: message([ALICE]) });
    await screen.findByText('cold soup', { selector: '.case-words' });
    await press('Text for the customer');
    const letter = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text for the customer' });
    expect(letter.value).toMatch(/非常抱歉[\s\S]*5月21日 12:00 前，打電話[\s\S]*5月30日 前，把這件事歸檔/);
    await press('English');
    expect(letter.value).toMatch(/we apologise[\s\S]*by May 21, 2026 12:00: we call you/);
    await expectAccessible();
  });

  it('goes through a visit, survives closing, suggests the order and says the next date', async () => {
    drawn = await draw({ edits: [...BOTH, ...RICE], page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    await press('Begin a visit');
    expect(await screen.findByRole('heading', { name: 'Prepare' })).toBeDefined();
    await expectAccessible();
    await press('Done, next');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'sign is torn');
    expect(drawn.drafts.kept.get(visitSubject('alice'))).toContain('sign is torn');
    await press('Later');
    await press('Go on with the visit');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('sign is torn');
    await press(/Count the stock/);
    await user.type(screen.getByLabelText('Stock'), '9');
    await press(/Suggest the order/);
    expect(screen.getByText('1.5 × 20 − 9 = 21 kg')).toBeDefined();
    await press('Take it: Rice');
    await press('To the end');
    await user.type(screen.getByLabelText('What came of it'), 'wants more');
    await press(/May 27/);
    expect(screen.getByText(/Say it: “I’ll be back .*May 27/)).toBeDefined();
    await expectAccessible();
    await press('Finish the visit');
    await until(() => expect(screen.queryByRole('region', { name: 'Visit: Alice' })).toBeNull());
    const { interactions, followUps, supplies } = await drawn.file('alice');
    expect(interactions[0]).toMatchObject({
      kind: 'visit',
      text: 'wants more\nsign is torn\nRice: 9 kg → 21 kg',
    });
    expect(supplies[0]?.counted).toEqual({ quantity: 9, on: '2026-05-20' });
    expect(followUps.find(({ origin }) => origin === 'visit')?.due.date).toBe('2026-05-27');
    expect(drawn.drafts.kept.has(visitSubject('alice'))).toBe(false);
  });

  it('a visit that could not be kept is still there, word for word', async () => {
    let broken = false;
    drawn = await draw({
      edits: BOTH,
      page: message([ALICE]),
      wrap: (book) => ({
        ...book,
        write: (edits, options) => (broken ? Promise.reject(new Error('full')) : book.write(edits, options)),
      }),
    });
    await screen.findByText('taboo of Alice');
    await press('Begin a visit');
    await press('To the end');
    await user.type(screen.getByLabelText('What came of it'), 'wants more');
    broken = true;
    await press('Finish the visit');
    expect(await screen.findByText(/^Not kept/)).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What came of it').value).toBe('wants more');
    expect(drawn.drafts.kept.get(visitSubject('alice'))).toContain('wants more');
  });

  it('stays in touch every six weeks, and sends a card', async () => {
    drawn = await draw({ edits: [...BOTH, ...RICE], page: message([ALICE]) });
    await screen.findByText('taboo of Alice');
    await fold('Staying in touch');
    await user.click(await screen.findByRole('button', { name: 'Every 6 weeks' }));
    expect(await screen.findByText(/^Next: /, { selector: 'strong' })).toBeDefined();
    await press('Christmas');
    await until(() =>
      expect(screen.getByRole('button', { name: 'Christmas' }).getAttribute('aria-pressed')).toBe('true'),
    );
    await expectAccessible();
    const { customer, occasions } = await drawn.file('alice');
    expect(customer.cadence).toBe('P6W');
    expect(occasions).toMatchObject([{ kind: 'holiday-card', date: { month: 12, day: 25 } }]);
  });

  it('shows who was forgotten, counted in slices', async () => {
    const contact: Edit = {
      op: 'set',
      table: 'interactions',
      id: 'once',
      fields: { customerId: 'bob', at: NOON - 100 * DAY, kind: 'call', text: '' },
    };
    drawn = await draw({ edits: [...BOTH, contact], page: { kind: 'closed' } });
    const asked: string[] = [];
    const model = new ForgottenModel(drawn.opened.book, drawn.world.clock);
    render(<ForgottenBuckets model={model} onOpen={(id) => asked.push(id)} />);
    const bucket = await screen.findByText('90 days and more');
    bucket.closest('details')?.setAttribute('open', '');
    expect(screen.getByText('100 days')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /Bob/ }));
    expect(asked).toEqual(['bob']);
  });
});
