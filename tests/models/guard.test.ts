import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { DraftSeen, DraftWatch } from '../../lib/domain/guard/draft-watch.ts';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import {
  aWhile,
  customerEdits,
  eventually,
  message,
  openScene,
  person,
  type Scene,
} from './support/scene.ts';

const ALICE = person('Alice', 'alice@a.example', 'to');
const BOB = person('Bob', 'bob@b.example', 'cc');
const CARL = person('Carl', 'carl@c.example', 'bcc');
const OFFICE = person('Office', 'info@both.example', 'cc');

const taboo = (customerId: string, id: string, text: string, more: object = {}): Edit => ({
  op: 'set',
  table: 'memories',
  id,
  fields: { customerId, kind: 'taboo', text, noted: { at: 1 }, ...more },
});
const shared = (customerId: string): Edit => ({
  op: 'set',
  table: 'identities',
  id: `email:info@both.example:${customerId}`,
  fields: {
    customerId,
    kind: 'email',
    value: 'info@both.example',
    key: 'email:info@both.example',
    raw: 'info@both.example',
    firstSeenAt: 1,
  },
});
const BOOK: Edit[] = [
  ...customerEdits('alice', 'Alice', 'alice@a.example'),
  ...customerEdits('bob', 'Bob', 'bob@b.example'),
  taboo('alice', 'nuts', 'no peanuts'),
  taboo('bob', 'hours', 'never call before 10:00'),
  taboo('bob', 'sick', 'diabetic', { kind: 'fact', sensitive: 1 }),
];

function playWatch() {
  const hearers = new Set<(seen: DraftSeen | null) => void>();
  let seen: DraftSeen | null = null;
  const followed: (number | null)[] = [];
  const watch: DraftWatch = {
    follow(tabId) {
      if (followed.at(-1) !== tabId) followed.push(tabId);
      if (tabId === null) write(null);
    },
    live: {
      subscribe(next) {
        hearers.add(next);
        next(seen);
        return () => hearers.delete(next);
      },
    },
  };
  function write(text: string | null, editor = 1, tabId = 1) {
    seen = text === null ? null : { tabId, text, editor };
    for (const hear of [...hearers]) hear(seen);
  }
  return { watch, followed, write, hearers };
}

const compose = (...people: PersonSeen[]): PageState => message(people, 'Hello', 'compose');

describe('while a letter is written', () => {
  let scene: Scene;
  let model: Scene['model'];
  let played: ReturnType<typeof playWatch>;
  afterEach(() => scene.end());

  async function open(edits: Edit[] = BOOK) {
    played = playWatch();
    scene = await openScene({ edits, draftWatch: played.watch });
    model = scene.model;
  }
  const standings = () =>
    model.guard.recipients.value.map(({ name, standing }) =>
      standing.kind === 'known'
        ? `${name}: ${standing.side.taboos
            .map(({ text }) => text)
            .toSorted()
            .join(', ')}`
        : `${name}: ${standing.kind}`,
    );
  const pointedOut = () =>
    model.guard.touches.value.map(
      ({ customer, touches }) =>
        `${customer?.displayName ?? 'all'}: ${touches.map(({ words }) => words).join(', ')}`,
    );
  const until = (wanted: string[]) => eventually(() => expect(standings()).toEqual(wanted));
  const WITH_BOTH = ['Alice: no peanuts, taboo of Alice', 'Bob: never call before 10:00, taboo of Bob'];

  it('the taboos of all recipients are there; who comes and goes while writing changes the list', async () => {
    await open();
    scene.pages.show(compose(ALICE, BOB, CARL));
    await until([...WITH_BOTH, 'Carl: unknown']);
    scene.pages.show(compose(ALICE));
    await until(WITH_BOTH.slice(0, 1));
    scene.pages.show(compose(ALICE, BOB));
    await until(WITH_BOTH);
  });

  it('nobody is a recipient of a letter that is read, and none is looked at', async () => {
    await open();
    scene.pages.show(message([person('Alice', 'alice@a.example'), BOB]));
    await aWhile();
    expect([standings(), played.followed]).toEqual([[], [null]]);
  });

  it('the user and machines are no recipients', async () => {
    await open();
    const state = compose(
      ALICE,
      person('Me', 'me@own.example', 'to'),
      person('', 'no-reply@x.example', 'to'),
    );
    if (state.kind === 'read') state.reading.own.push('me@own.example');
    scene.pages.show(state);
    await until(WITH_BOTH.slice(0, 1));
  });

  it('an address of two customers is asked about, and taboos of neither are told before the answer', async () => {
    await open([...BOOK, shared('alice'), shared('bob')]);
    scene.pages.show(compose(OFFICE));
    await until(['Office: ambiguous']);
    await eventually(() => expect(model.who.resolution.value.kind).toBe('ready'));
    const found = model.who.resolution.value;
    if (found.kind !== 'ready' || found.value?.kind !== 'ambiguous') throw new Error('not ambiguous');
    const bob = found.value.candidates.find(({ id }) => id === 'bob');
    if (bob) model.who.pick(bob);
    await until(['Office: never call before 10:00, taboo of Bob']);
  });

  it('a look-alike of a customer is flagged, and no taboo is told for it', async () => {
    await open();
    scene.pages.show(compose(person('Alice', 'a1ice@a.example', 'to')));
    await eventually(() =>
      expect(model.guard.recipients.value[0]?.warnings.map(({ kind }) => kind)).toEqual([
        'look-alike-address',
      ]),
    );
    expect(standings()).toEqual(['Alice: unknown']);
  });

  it('two addresses of one customer tell the taboos once', async () => {
    await open([...BOOK, shared('alice')]);
    scene.pages.show(compose(ALICE, OFFICE));
    await eventually(() =>
      expect(
        model.guard.recipients.value.map(({ standing }) => standing.kind === 'known' && standing.again),
      ).toEqual([false, true]),
    );
  });

  it('words of the draft are pointed out with whose memory they touch', async () => {
    await open();
    scene.pages.show(compose(ALICE, BOB));
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    played.write('Peanut soup, then cake. I will call you at 9.');
    expect(pointedOut()).toEqual(['Alice: Peanut', 'Bob: call you at 9', 'Bob: cake']);
    expect(model.guard.touches.value.map(({ by }) => by.kind)).toEqual(['memory', 'hours', 'memory']);
    played.write('Rice, then fruit.');
    expect(pointedOut()).toEqual([]);
  });

  it('nothing is pointed out for somebody who was taken off the letter', async () => {
    await open();
    scene.pages.show(compose(ALICE, BOB));
    await until(WITH_BOTH);
    played.write('Peanut soup. I will call you at 9.');
    scene.pages.show(compose(BOB));
    await eventually(() => expect(pointedOut()).toEqual(['Bob: call you at 9']));
  });

  it('what is ignored stays ignored in this letter, comes back on request, and in another letter', async () => {
    await open();
    scene.pages.show(compose(ALICE));
    await until(WITH_BOTH.slice(0, 1));
    played.write('Peanut soup');
    const ignore = () => model.guard.touches.value.map(model.guard.ignore);
    ignore();
    expect([pointedOut(), model.guard.ignoredCount.value]).toEqual([[], 1]);
    played.write('Peanut soup and satay');
    expect(pointedOut()).toEqual(['Alice: Peanut, satay']);
    ignore();
    model.guard.showIgnored();
    expect(pointedOut()).toEqual(['Alice: Peanut, satay']);
    ignore();
    played.write('Peanut soup', 2);
    expect(pointedOut()).toEqual(['Alice: Peanut']);
  });

  it('gift customs are told once they are turned on, to whomever the letter goes', async () => {
    await open();
    scene.pages.show(compose(CARL));
    await until(['Carl: unknown']);
    expect(played.followed.at(-1)).toBeNull();
    await model.settings.set('giftLists', ['chinese']);
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    played.write('A clock as a gift.');
    expect(pointedOut()).toEqual(['all: clock']);
  });

  it('no letter is looked at when it is turned off, when nothing is to look for, and on a page read once', async () => {
    await open();
    await model.settings.set('guardOn', false);
    scene.pages.show(compose(ALICE));
    await until(WITH_BOTH.slice(0, 1));
    await aWhile();
    expect(played.followed).toEqual([null]);
    await model.settings.set('guardOn', true);
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    scene.pages.show({ ...compose(ALICE), once: true } as PageState);
    await eventually(() => expect(played.followed.at(-1)).toBeNull());
    scene.pages.show(compose(CARL));
    await until(['Carl: unknown']);
    expect(played.followed.at(-1)).toBeNull();
  });

  it.each([
    ['the letter is closed', message([], 'Inbox', 'list')],
    ['the site is turned off', { kind: 'off', origin: 'https://mail.example' } as PageState],
    ['another tab comes to the front', { kind: 'waiting' } as PageState],
  ])('it ends, and the words are forgotten, when %s', async (_when, state) => {
    await open();
    scene.pages.show(compose(ALICE));
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    played.write('Peanut soup');
    scene.pages.show(state);
    await eventually(() => expect(played.followed.at(-1)).toBeNull());
    expect([pointedOut(), model.guard.watching.value]).toEqual([[], false]);
  });

  it('words of another tab are never compared with these people', async () => {
    await open();
    scene.pages.show(compose(ALICE));
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    played.write('Peanut soup', 1, 2);
    expect(pointedOut()).toEqual([]);
  });

  it('nothing of the draft is in the book, the drafts’ shelf or the picks', async () => {
    await open();
    scene.pages.show(compose(ALICE));
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    played.write('CANARY peanuts');
    await eventually(() => expect(pointedOut()).toEqual(['Alice: peanuts']));
    const file = await scene.file('alice');
    const kept = [file, [...scene.drafts.kept], [...scene.picks.kept]];
    expect(JSON.stringify(kept)).not.toContain('CANARY');
  });

  it('a mailing to very many is counted, not looked up one by one', async () => {
    await open();
    const many = Array.from({ length: 120 }, (_, i) => person(`P ${i}`, `p${i}@x.example`, 'bcc'));
    scene.pages.show(compose(ALICE, ...many));
    await eventually(() => expect(model.guard.recipients.value[0]?.standing.kind).toBe('known'));
    expect([model.guard.recipients.value.length, model.guard.more.value]).toEqual([40, 81]);
  });

  it('a sidebar that is closed leaves nothing behind', async () => {
    await open();
    scene.pages.show(compose(ALICE));
    await eventually(() => expect(played.followed.at(-1)).toBe(1));
    scene.end();
    expect([played.followed.at(-1), played.hearers.size]).toEqual([null, 0]);
  });
});
