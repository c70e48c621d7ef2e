import { fireEvent, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ALICE, message } from '../models/support/scene.ts';
import { type PlayedTeaching, playTeaching } from '../models/support/teaching.ts';
import { type Drawn, draw, expectAccessible, until } from './support/draw.tsx';

const user = userEvent.setup();
const UNREAD = message([], '', 'record');
if (UNREAD.kind === 'read') UNREAD.reading.trouble = 'unreadable';

let drawn: Drawn;
let teaching: PlayedTeaching;

async function start(language = 'en') {
  teaching = playTeaching();
  teaching.tabs = [
    {
      tabId: 1,
      address: 'https://mail.example/guests/4711',
      shows: { name: 'Alice', email: 'a@x.example', record: '4711' },
    },
  ];
  drawn = await draw({ page: UNREAD, teaching, language });
}

afterEach(() => drawn.end());

const point = (text: string, more: object = {}) =>
  teaching.tell({
    type: 'pick-pointed',
    field: teaching.asked.at(-1)?.field ?? 'name',
    text,
    at: 2,
    of: 9,
    fits: text !== '',
    ...more,
  });

describe('a page that cannot be read', () => {
  it('can be taught with the keyboard alone, and says what it reads', async () => {
    await start();
    await expectAccessible();
    (await screen.findByRole('button', { name: 'Teach this page' })).focus();
    await user.keyboard('{Enter}');
    const pad = await screen.findByRole('application', { name: /^Choosing Name/ });
    await until(() => expect(document.activeElement).toBe(pad));
    await until(() => expect(teaching.asked).toHaveLength(1));
    point('Alice');
    expect(await within(pad).findByText('Alice')).toBeDefined();
    expect(within(pad).getByText('2 of 9')).toBeDefined();
    await expectAccessible();
    await user.keyboard('{ArrowRight}{ArrowUp}2{Enter}');
    expect(teaching.keys).toEqual(['ArrowRight', 'ArrowUp', '2', 'Enter']);
    teaching.take('Alice');
    await screen.findByRole('application', { name: /^Choosing E-mail/ });
    teaching.take('a@x.example');
    await screen.findByRole('application', { name: /^Choosing Phone/ });
    teaching.tell({ type: 'pick-wish', field: null });
    await until(() => expect(document.activeElement?.textContent).toBe('Save'));
    expect(await screen.findByText('Reads 1 of 1 open page of this kind.')).toBeDefined();
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('mail.example is taught')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Teach this page' })).toBeNull();
  });

  it('leaves the browser its own keys, and lets Shift+Tab out', async () => {
    await start();
    await user.click(await screen.findByRole('button', { name: 'Teach this page' }));
    const pad = await screen.findByRole('application');
    for (const init of [
      { key: 'c', ctrlKey: true },
      { key: 'Tab', shiftKey: true },
      { key: 'F6' },
      { key: 'x' },
    ]) {
      expect(fireEvent.keyDown(pad, init)).toBe(true);
    }
    expect(teaching.keys).toEqual([]);
  });

  it('says when the place has not the form of the field, and when nothing has', async () => {
    await start();
    await user.click(await screen.findByRole('button', { name: 'Teach this page' }));
    await until(() => expect(teaching.asked).toHaveLength(1));
    point('sam@house.example and others', { fits: false, at: 0 });
    expect(await screen.findByText('This is not in the form of: Name')).toBeDefined();
    point('', { at: 0, of: 0 });
    expect(await screen.findByText('Nothing here looks like: Name')).toBeDefined();
  });

  it('shows live which field is not found, lets it be left out, and names what is missing', async () => {
    await start();
    await user.click(await screen.findByRole('button', { name: 'Teach this page' }));
    await until(() => expect(teaching.asked).toHaveLength(1));
    teaching.tell({ type: 'pick-wish', field: 'phone' });
    await until(() => expect(teaching.asked.at(-1)?.field).toBe('phone'));
    teaching.take('020 7946 0130');
    expect(await screen.findByText('not found on this page')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Leave out: Phone' }));
    await user.click(screen.getByRole('button', { name: 'Leave out: Record number' }));
    expect(screen.getByText(/a name alone never tells who it is/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.queryByText(/is taught/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('button', { name: 'Teach this page' });
    expect(teaching.stops).toBeGreaterThan(0);
  });

  it('says that no picker can be shown', async () => {
    await start();
    teaching.open = false;
    await user.click(await screen.findByRole('button', { name: 'Teach this page' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing can be picked/);
    await expectAccessible();
  });
});

describe('a page that is read', () => {
  it('says what a changed page no longer gives, above the person', async () => {
    await start('zh-TW');
    const changed = message([ALICE], '', 'record');
    if (changed.kind === 'read') {
      changed.reading.site = 'taught';
      changed.reading.detectors = ['taught:x', 'phone:gone', 'company:differs'];
    }
    drawn.pages.show(changed);
    const region = await screen.findByRole('region', { name: '這一頁變樣了' });
    expect(region.textContent).toContain('找不到了：電話、公司。');
    await expectAccessible();
  });

  it('offers to be taught only under “not read properly?”, and not on a product’s own pages', async () => {
    await start();
    drawn.pages.show(message([ALICE]));
    await screen.findByRole('heading', { name: 'Alice' });
    expect(screen.queryByRole('button', { name: 'Teach this page' })).toBeNull();
    await user.click(screen.getByText('Not read properly?'));
    expect(await screen.findByRole('button', { name: 'Teach this page' })).toBeDefined();
  });
});
