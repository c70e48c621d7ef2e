import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DeskView } from '../../components/desk/DeskView.tsx';
import type { Edit } from '../../lib/domain/edits.ts';
import { DeskModel, type DeskState } from '../../lib/models/desk-model.ts';
import { routeOf } from '../../lib/models/desk-route.ts';
import { playDrafts } from '../models/support/scene.ts';
import {
  createWorld,
  customer,
  DAY,
  freshDisk,
  memory,
  NOON,
  type Opened,
  open,
} from '../storage/support.ts';
import { expectAccessible, until } from './support/draw.tsx';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(() => new Promise((resolve) => setTimeout(resolve, 120)));

const OLD: Edit = {
  op: 'set',
  table: 'memories',
  id: 'old',
  fields: { customerId: 'a', kind: 'fact', text: 'Buys for Leeds', noted: { at: NOON - 900 * DAY } },
};
const PEOPLE = [
  ...customer('a', 'Ann Abbott', { city: 'Leeds', tierOverride: 'vip', 'tag:golf': 1 }),
  ...customer('b', 'Ben Brown'),
  memory('m1', 'a', 'no lilies'),
  OLD,
];

async function drawDesk(hash: string, edits: Edit[] = PEOPLE, language = 'en') {
  document.documentElement.lang = language;
  document.title = 'Regulars';
  freshDisk();
  const world = createWorld();
  const opened = await open(world);
  if (edits.length > 0) await opened.book.write(edits);
  const model = new DeskModel({
    book: opened.book,
    desk: opened.desk,
    health: opened,
    drafts: playDrafts({}),
    about: { version: '9.9.9', browser: 'Test 1', siteIds: [] },
    clock: world.clock,
    newId: world.newId,
    region: 'TW',
  });
  model.route.value = routeOf(hash);
  render(<DeskView model={model} browserLanguage={language} />);
  ends.push(() => {
    cleanup();
    model[Symbol.dispose]();
    opened.close();
  });
  return { model, opened } satisfies { model: DeskState; opened: Opened };
}

const shows = (words: string) => until(() => expect(document.body.textContent).toContain(words));

describe('the desk breaks no rule of axe', () => {
  it.each([
    ['#people', 'Ann Abbott'],
    ['#person/a', 'no lilies'],
    ['#review', 'Buys for Leeds'],
    ['#agenda', 'This week'],
    ['#trash', 'The trash is empty'],
  ])('at %s', async (hash, words) => {
    await drawDesk(hash);
    await shows(words);
    await expectAccessible();
  });

  it('in Chinese', async () => {
    await drawDesk('#people', PEOPLE, 'zh-TW');
    await shows('上次聯絡');
  });
});

describe('the table', () => {
  it('is walked, chosen from and opened by keys', async () => {
    const { model } = await drawDesk('#people');
    await shows('Ben Brown');
    const user = userEvent.setup();
    document.querySelector<HTMLElement>('.people-table')?.focus();
    await user.keyboard('{ArrowDown} ');
    await until(() => expect(document.querySelector('[aria-selected="true"]')?.id).toBe('row-b'));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(model.selection.count.value).toBe(2);
    await user.keyboard('{Escape}');
    expect(model.selection.count.value).toBe(0);
    await user.keyboard('{Enter}');
    expect(model.route.value).toEqual({ page: 'person', id: 'a' });
  });

  it('says that nobody matches, and leads out of it', async () => {
    const { model } = await drawDesk('#people');
    await shows('Ben Brown');
    model.people.change({ tier: 'small' });
    await shows('Nobody matches.');
    model.people.filter.value = {};
    await shows('Ben Brown');
  });

  it('offers samples to whom has nobody', async () => {
    await drawDesk('#people', []);
    await shows('Load practice customers');
  });

  it('asks before it deletes those who are chosen', async () => {
    const { model, opened } = await drawDesk('#people');
    await shows('Ben Brown');
    model.selection.all();
    const user = userEvent.setup();
    const button = (name: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === name) as HTMLElement;
    await until(() => expect(button('Delete')).toBeTruthy());
    await user.click(button('Delete'));
    await shows('Move 2 people to the trash?');
    expect((await opened.db.customers.toArray()).every((row) => row.del === 0)).toBe(true);
    await user.click(button('Delete'));
    await shows('2 people moved to the trash');
  });
});

describe('the list of what is to be confirmed', () => {
  it('is answered with one key, and taken back with another', async () => {
    const { opened } = await drawDesk('#review');
    await shows('Buys for Leeds');
    const user = userEvent.setup();
    await user.keyboard('y');
    await shows('Everything you know is fresh');
    expect((await opened.db.memories.get('old'))?.confirmedAt).toBe(NOON);
    await user.keyboard('{Control>}z{/Control}');
    await shows('Buys for Leeds');
  });

  it('keeps the words that are being changed from its keys', async () => {
    await drawDesk('#review');
    await shows('Buys for Leeds');
    const user = userEvent.setup();
    await user.keyboard('e');
    await until(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard(' and York{Enter}');
    await shows('Everything you know is fresh');
  });
});

describe("somebody's page", () => {
  it('keeps what is typed into a field when it is left', async () => {
    const { opened } = await drawDesk('#person/b');
    await until(() => expect(document.querySelector('.facts')).toBeTruthy());
    const user = userEvent.setup();
    const field = [...document.querySelectorAll('.facts .filter-field')].find((one) =>
      one.textContent?.startsWith('Company'),
    );
    await user.type(field?.querySelector('input') as HTMLElement, 'Harbour');
    await user.tab();
    await until(async () => expect((await opened.db.customers.get('b'))?.organisation).toBe('Harbour'));
  });
});
