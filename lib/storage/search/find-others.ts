import {
  CLASSES,
  followUpPlace,
  interactionPlace,
  interactionText,
  occasionPlace,
  type Place,
} from '../../domain/find/entry.ts';
import { matchesText } from '../../domain/find/match.ts';
import type { Plan } from '../../domain/find/plan.ts';
import { spansOf, type Words } from '../../domain/find/words.ts';
import type { FindQuery, FoundOther } from '../../domain/find.ts';
import type { FollowUp, Interaction, Occasion } from '../../domain/records.ts';
import type { Index } from './candidates.ts';
import { collect, withCustomers } from './collect.ts';
import type { Doc } from './doc-page.ts';
import { current, fetchRows } from './fetch-rows.ts';
import { type Found, NOTHING } from './found.ts';

/** Titles and words of other rows, in the order of their classes, the latest first. */
export async function findOthers(
  index: Index,
  { others: step, words }: Plan,
  query: FindQuery,
  enough: number,
): Promise<Found<FoundOther>> {
  if (!step) return NOTHING;
  return collect(index, step, enough, async (docs, seen) => {
    const found: FoundOther[] = [];
    for (const table of ['followUps', 'occasions', 'interactions'] as const) {
      const own = docs.filter((doc) => CLASSES[doc.rank]?.unit === table);
      if (own.length > 0) found.push(...(await othersOf(index, table, own, { words, query, seen })));
    }
    return found;
  });
}

interface Asked {
  words: Words;
  query: FindQuery;
  seen: Set<string>;
}

/** What is searched of a row, and where it stands. */
const OTHERS = {
  followUps: { textOf: (row: FollowUp) => row.title, placeOf: followUpPlace },
  occasions: { textOf: (row: Occasion) => row.title ?? '', placeOf: occasionPlace },
  interactions: { textOf: interactionText, placeOf: interactionPlace },
};

async function othersOf(
  index: Index,
  table: keyof typeof OTHERS,
  docs: Doc[],
  { words, query, seen }: Asked,
): Promise<FoundOther[]> {
  const { textOf, placeOf } = OTHERS[table] as Other;
  const rows = await fetchRows(index.db.table<OtherRow, string>(table), docs);
  const said = current(docs, rows, placeOf, seen).filter((row) => matchesText(textOf(row), words));
  return withCustomers(index, said, query, (customer, row) => {
    const text = textOf(row);
    return { table, row, customer, text, spans: spansOf(text, words.parts) } as FoundOther;
  });
}

type OtherRow = FollowUp & Occasion & Interaction;
interface Other {
  textOf: (row: OtherRow) => string;
  placeOf: (row: OtherRow) => Place;
}
