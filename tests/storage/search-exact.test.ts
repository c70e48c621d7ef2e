import { beforeEach, describe, expect, it } from 'vitest';
import type { Undo } from '../../lib/domain/edits.ts';
import type { FindQuery, FoundPage } from '../../lib/domain/find.ts';
import { keepIndex } from '../../lib/storage/search/indexer.ts';
import { dropOrphans, readManifest } from '../../lib/storage/search/manifest.ts';
import { PATIENCE } from '../domain/any-text.ts';
import { anyEdits, anyQuery, type Ids, type Random, randomFrom } from './search-random.ts';
import { type Truth, truthOf } from './search-truth.ts';
import { createWorld, firstOf, freshDisk, type Opened, open } from './support.ts';

const ALL = 10_000;
/** So small that a book of a few dozen rows has many segments and merges. */
const SMALL = { tail: 5, slice: 7, segment: 20, fan: 3, step: 1, few: 15 };

class Killed extends Error {}

/** Ends the indexer at its n-th pause, as a browser ends a worker. */
function killedAt(n: number): () => Promise<void> {
  let left = n;
  return async () => {
    left -= 1;
    if (left < 0) throw new Killed();
  };
}

async function keep({ db }: Opened, breathe: () => Promise<void>): Promise<void> {
  try {
    await dropOrphans(db);
    await keepIndex(db, breathe, SMALL);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

function idsOf(page: FoundPage): Truth {
  return {
    people: page.people.map(({ customer }) => customer.id),
    memories: page.memories.map(({ memory }) => memory.id),
    others: page.others.map(({ row }) => row.id),
  };
}

const ask = async ({ book }: Opened, query: FindQuery, limit: number) => firstOf(book.liveFind(query, limit));

/** Everything the index finds is true and all that is true is found, in order; a short page is its beginning. */
async function expectTruth(opened: Opened, query: FindQuery, note: string): Promise<void> {
  const truth = await truthOf(opened.db, query);
  const all = await ask(opened, query, ALL);
  const indexed = all.indexing === undefined;
  const found = idsOf(all);
  if (indexed) expect({ note, query, found }).toEqual({ note, query, found: truth });
  else expect({ note, query, wrong: wrongIn(found, truth) }).toEqual({ note, query, wrong: [] });
  if (!indexed) return;
  const few = await ask(opened, { ...query, after: 1 }, 2);
  const page = {
    people: truth.people.slice(1, 3),
    memories: truth.memories.slice(1, 3),
    others: truth.others.slice(1, 3),
  };
  expect({ note, query, page: idsOf(few) }).toEqual({ note, query, page });
  const longest = Math.max(truth.people.length, truth.memories.length, truth.others.length);
  expect({ note, query, more: few.more }).toEqual({ note, query, more: longest > 3 });
}

function wrongIn(found: Truth, truth: Truth): string[] {
  return [
    ...found.people.filter((id) => !truth.people.includes(id)),
    ...found.memories.filter((id) => !truth.memories.includes(id)),
    ...found.others.filter((id) => !truth.others.includes(id)),
  ];
}

interface Life {
  opened: Opened;
  undos: Undo[];
  ids: Ids;
}

async function step(life: Life, random: Random): Promise<void> {
  const { book } = life.opened;
  const last = random.next() < 0.1 ? life.undos.pop() : undefined;
  const edits = last ?? Array.from({ length: 1 + random.below(4) }, () => anyEdits(random, life.ids)).flat();
  const undo = await book.write(edits);
  if (!last) life.undos.push(undo);
}

beforeEach(freshDisk);

describe('the search index', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'finds exactly what is there, whatever was written, undone, merged and cut off (life %i)',
    { timeout: PATIENCE },
    async (seed) => {
      const random = randomFrom(seed * 7919);
      const world = createWorld();
      const life: Life = {
        opened: await open(world),
        undos: [],
        ids: { customers: [], memories: [], others: [] },
      };
      for (let i = 0; i < 60; i += 1) {
        await step(life, random);
        const dice = random.next();
        if (dice < 0.35) await keep(life.opened, killedAt(random.below(60)));
        else if (dice < 0.5) await keep(life.opened, async () => {});
        if (random.next() < 0.1) {
          life.opened.close();
          life.opened = await open(world);
        }
        await expectTruth(life.opened, anyQuery(random), `seed ${seed}, write ${i}`);
      }
      await keep(life.opened, async () => {});
      expect((await readManifest(life.opened.db))?.building).toBeNull();
      for (let i = 0; i < 30; i += 1)
        await expectTruth(life.opened, anyQuery(random), `seed ${seed}, at the end`);
      life.opened.close();
    },
  );
});
