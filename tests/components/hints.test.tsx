import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BOTH, customerEdits, message, person } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

describe('somebody who may be known', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  afterEach(() => drawn.end());

  it('is offered with the reason; "same person" shows the record, Undo takes it back', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', 'alice+orders@a.example')]) });
    const offer = within(await screen.findByRole('region', { name: 'Perhaps somebody you know' }));
    expect(offer.getByText('Same mailbox as alice@a.example')).toBeDefined();
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    await expectAccessible();
    await user.click(offer.getByRole('button', { name: 'Same person: Alice' }));
    await until(() => expect(screen.getByText('taboo of Alice')).toBeDefined());
    expect(screen.getByText('Added to Alice')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(screen.getByText('New to you')).toBeDefined());
    expect(screen.queryByText('taboo of Alice')).toBeNull();
  });

  it('is not offered again after "not the same", and can still be kept as somebody new', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', 'alice+orders@a.example')]) });
    await user.click(await screen.findByRole('button', { name: 'Not the same: Alice' }));
    await until(() => expect(screen.queryByRole('region', { name: 'Perhaps somebody you know' })).toBeNull());
    expect(screen.getByText('Kept apart from Alice for good')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /Remember/ }), '+tea{Enter}');
    await until(() => expect(screen.getByText('tea')).toBeDefined());
    expect(screen.queryByText('taboo of Alice')).toBeNull();
  });

  it('who imitates is warned of, loudly, and nothing of the customer is shown', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', '\u0430lice@a.example')]) });
    const alert = await screen.findByRole('alert', { name: 'Careful: this may be an imitation' });
    await until(() =>
      expect(alert.textContent).toContain('looks like Alice’s address alice@a.example, but is another'),
    );
    expect(alert.textContent).toContain('mixes letters of two alphabets');
    expect(screen.queryByText('taboo of Alice')).toBeNull();
    expect(screen.queryByRole('button', { name: /Same person/ })).toBeNull();
    await expectAccessible();
  });

  it('whose name shows another address is warned of', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('alice@a.example', 'x@evil.example')]) });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'The name shows the address alice@a.example, but it comes from x@evil.example',
    );
    await expectAccessible();
  });

  it('who has a customer’s very name is told of plainly, with no offer to merge', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', 'someone@else.example')]) });
    const told = await screen.findByRole('region', { name: 'Same name, another address' });
    expect(told.textContent).toContain('You know Alice at alice@a.example; this is another address.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: /Same person/ })).toBeNull();
    await expectAccessible();
  });

  it('of a known company is added to it with one press', async () => {
    const firm = { op: 'set', table: 'customers', id: 'alice', fields: { organisation: 'Firm A' } } as const;
    drawn = await draw({ edits: [...BOTH, firm], page: message([person('Nora', 'nora@a.example')]) });
    await screen.findByRole('region', { name: 'From Firm A?' });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Yes, add them' }));
    await until(() => expect(screen.getByText('Firm A', { selector: '.identity-work' })).toBeDefined());
  });
});

describe('the addresses of somebody we know', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  afterEach(() => drawn.end());

  async function unfold(): Promise<void> {
    await screen.findByRole('region', { name: 'Taboos' });
    const summary = screen.getByText('Addresses and numbers').closest('summary');
    if (!summary) throw new Error('no fold');
    await user.click(summary);
    await screen.findByRole('textbox', { name: 'Add an e-mail address or a number' });
  }

  it('are added by typing, labelled and deleted, each with an undo', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', 'alice@a.example')]) });
    await unfold();
    const field = screen.getByRole('textbox', { name: 'Add an e-mail address or a number' });
    await user.type(field, 'nothing{Enter}');
    expect(await screen.findByText('That is neither an e-mail address nor a phone number.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'office@a.example{Enter}');
    await until(() => expect(screen.getByText('office@a.example', { selector: '.row-text' })).toBeDefined());
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Actions: office@a.example' }));
    await user.type(screen.getByRole('textbox', { name: 'Label of office@a.example' }), 'Assistant{Enter}');
    await until(() => expect(screen.getByText('Assistant', { selector: '.row-label' })).toBeDefined());

    await user.click(screen.getByRole('button', { name: 'Actions: office@a.example' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Delete office@a.example' }));
    await until(() => expect(screen.queryByText('office@a.example', { selector: '.row-text' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(screen.getByText('office@a.example', { selector: '.row-text' })).toBeDefined());
  });

  it('that somebody else has ask: both, or one person; one person makes one record, and two again', async () => {
    drawn = await draw({ edits: BOTH, page: message([person('Alice', 'alice@a.example')]) });
    await unfold();
    await user.type(screen.getByRole('textbox', { name: /Add an e-mail/ }), 'bob@b.example{Enter}');
    expect(await screen.findByText('bob@b.example belongs to Bob already.')).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Alice and Bob are one person' }));
    const merged = within(await screen.findByRole('region', { name: 'Read together with' }));
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    await user.click(merged.getByRole('button', { name: 'Separate again: Bob' }));
    await until(() => expect(screen.queryByText('taboo of Bob')).toBeNull());
    expect(screen.getByText('Bob has a record of their own again')).toBeDefined();
  });

  it('kept apart can be theirs again', async () => {
    const apart = {
      op: 'set',
      table: 'identities',
      id: 'email:alice@a.example:alice',
      fields: { apart: 1 },
    } as const;
    const more = customerEdits('alice', 'Alice', 'second@a.example');
    drawn = await draw({
      edits: [...BOTH, ...more, apart],
      page: message([person('Alice', 'second@a.example')]),
    });
    await unfold();
    expect(screen.getByText('Kept apart')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Actions: alice@a.example' }));
    await user.click(screen.getByRole('button', { name: 'Theirs after all: alice@a.example' }));
    await until(() => expect(screen.queryByText('Kept apart')).toBeNull());
  });

  it('show who may stand twice in the book, to be made one or left two', async () => {
    const twin = customerEdits('twin', 'Alice', 'a.second@a.example');
    drawn = await draw({ edits: [...BOTH, ...twin], page: message([person('Alice', 'alice@a.example')]) });
    await unfold();
    await screen.findByRole('region', { name: 'Perhaps twice in your book' });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Same person: Alice' }));
    await screen.findByRole('region', { name: 'Read together with' });
    await until(() =>
      expect(screen.queryByRole('region', { name: 'Perhaps twice in your book' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Not the same: Alice' }));
    await until(() =>
      expect(screen.queryByRole('region', { name: 'Perhaps twice in your book' })).toBeNull(),
    );
  });
});

describe('several people with one address', () => {
  it('found to be one: the record stands, Undo asks again', async () => {
    const user = userEvent.setup();
    const edits = ['a', 'b'].flatMap((id) => customerEdits(id, `Wang ${id}`, 'wang@w.example'));
    const drawn = await draw({ edits, page: message([person('Wang', 'wang@w.example')]) });
    await user.click(await screen.findByRole('button', { name: 'Wang a and Wang b are one person' }));
    await until(() => expect(screen.getByText('taboo of Wang b')).toBeDefined());
    expect(screen.getByText('Now one record: Wang a')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Who is this?')).toBeDefined();
    drawn.end();
  });
});
