import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../lib/domain/ports.ts';
import { ALICE, BOB, BOTH, message, person } from '../models/support/scene.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const state = message([], 'Secret offer');
const UNREADABLE: PageState =
  state.kind === 'read' ? { ...state, reading: { ...state.reading, trouble: 'unreadable' } } : state;

describe('a page that is not read properly', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  afterEach(() => drawn.end());

  async function unfold(): Promise<void> {
    await user.click(await screen.findByText('Not read properly?'));
    await screen.findByRole('textbox', { name: 'Report for a bug' });
  }

  it('nobody could be read: somebody of the book is picked by hand at once', async () => {
    drawn = await draw({ edits: BOTH, page: UNREADABLE });
    await unfold();
    expect(screen.getByText('Nobody was seen on this page.')).toBeDefined();
    await expectAccessible();
    const foot = within(screen.getByRole('contentinfo'));
    await user.type(foot.getByRole('searchbox'), 'Bo');
    await user.click(await foot.findByRole('button', { name: /^Bob/ }));
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
  });

  it('the wrong person was read: the right one is picked among all that the page shows', async () => {
    drawn = await draw({
      edits: BOTH,
      page: message([ALICE, { ...BOB, role: 'mentioned' }, person('Shop', 'no-reply@s.example', 'cc')]),
    });
    await unfold();
    const foot = within(screen.getByRole('contentinfo'));
    expect(foot.getByRole('button', { name: 'Cc Shop' })).toBeDefined();
    await user.click(foot.getByRole('button', { name: 'Mentioned Bob' }));
    await until(() => expect(screen.getByText('taboo of Bob')).toBeDefined());
    expect(screen.queryByText('taboo of Alice')).toBeNull();
  });

  it('the report is shown before it is copied, and says nothing of the page', async () => {
    drawn = await draw({ edits: BOTH, page: UNREADABLE });
    await unfold();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report for a bug' });
    expect(field.value).toContain('trouble: unreadable');
    expect(field.value).not.toMatch(/secret|mail\.example|inbox/i);
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(field.value);
  });

  it('a browser that refuses to copy: the text is selected and the user told', async () => {
    drawn = await draw({ edits: BOTH, page: UNREADABLE });
    await unfold();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText('The browser refused. Select the text and copy it.')).toBeDefined();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report for a bug' });
    expect(field.selectionEnd).toBe(field.value.length);
  });
});

describe('the site beside the sidebar', () => {
  let drawn: Drawn;
  const user = userEvent.setup();
  beforeEach(async () => {
    drawn = await draw({ edits: BOTH, page: message([ALICE]) });
    await screen.findByRole('region', { name: 'Taboos' });
  });
  afterEach(() => drawn.end());

  it('is turned off with one press where it is on', async () => {
    await user.click(screen.getByRole('button', { name: 'Turn off here: mail.example' }));
    expect(drawn.pages.off).toEqual(['https://mail.example']);
    expect(screen.getByText('mail.example is no longer read')).toBeDefined();
    drawn.pages.show({ kind: 'off', origin: 'https://mail.example' });
    expect(await screen.findByRole('button', { name: 'Turn on for mail.example' })).toBeDefined();
    expect(screen.queryByText('Not read properly?')).toBeNull();
  });

  it('read once by the toolbar button is not on, so it can’t be turned off', async () => {
    const once = message([ALICE]);
    drawn.pages.show(once.kind === 'read' ? { ...once, once: true } : once);
    await until(() => expect(screen.queryByRole('button', { name: /Turn off here/ })).toBeNull());
    expect(screen.getByText('Not read properly?')).toBeDefined();
  });

  it('whose permission was taken away is told of, and allowed again in the click', async () => {
    drawn.pages.show({ kind: 'off', origin: null });
    drawn.pages.takeAway(['https://mail.example', 'https://crm.example:8443']);
    await screen.findByRole('alert', { name: 'The browser has taken a permission away' });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Allow crm.example:8443 again' }));
    expect(drawn.pages.asked).toEqual(['https://crm.example:8443']);
  });
});
