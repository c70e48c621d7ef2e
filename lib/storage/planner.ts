import { userZone } from '../domain/due/rules.ts';
import { dateAt } from '../domain/due.ts';
import type { Edit } from '../domain/edits.ts';
import { plannedEdits, SOURCE_TABLES } from '../domain/plan/plan.ts';
import { reconcile } from '../domain/plan/reconcile.ts';
import type { Clock } from '../domain/ports.ts';
import type { AnyRow } from './any-row.ts';
import { followUpsOf, readSources } from './plan-sources.ts';
import type { Database } from './schema.ts';

export interface Planner {
  /** After a write: whoever it touched has the follow-ups that are asked for now. Never fails the write. */
  after(edits: readonly Edit[]): Promise<void>;
  /** A part of the walk over everybody, which is made anew each day and where the zone has changed. */
  sweep(): Promise<void>;
}

type Write = (edits: Edit[]) => Promise<unknown>;

/** Where the walk stands. */
const WALK = 'planned';
/** More follow-ups may be planned otherwise by a later version: it walks again. */
const PLAN_VERSION = 1;
/** A write to more customers leaves them to the walk. */
const MOST_AT_ONCE = 50;
const PAGE = 200;
/** So many customers at a beat: about a second of work in the background. */
const MOST_A_BEAT = 500;
/** Every customer with something to plan stands in one of these. */
const WALKED = ['cases', 'visits', 'supplies', 'occasions', 'customers'] as const;

export function createPlanner(db: Database, clock: Clock, write: Write): Planner {
  async function zone(): Promise<string> {
    const row = await db.settings.get('zone');
    return userZone(row?.del === 0 ? row.value : undefined, clock.zone());
  }

  async function plan(customerId: string, own: string): Promise<void> {
    const sources = await readSources(db, customerId);
    const edits =
      sources === null
        ? reconcile([], await followUpsOf(db, [customerId]))
        : plannedEdits(sources, clock.now(), own);
    if (edits.length > 0) await write(edits);
  }

  return {
    async after(edits) {
      try {
        const ids = await customersOf(db, edits);
        if (ids.length > MOST_AT_ONCE) return await db.local.delete(WALK);
        const own = ids.length === 0 ? '' : await zone();
        for (const id of ids) await plan(id, own);
      } catch (error) {
        // The words are kept; the walk of the day sees to their dates.
        console.warn(error);
      }
    },

    async sweep() {
      const own = await zone();
      const day = `${PLAN_VERSION} ${dateAt(clock.now(), own)} ${own}`;
      const known = await db.local.get(WALK);
      let place = known?.day === day ? (known.place ?? '') : `${WALKED[0]}:`;
      for (let planned = 0; place !== '' && planned < MOST_A_BEAT; ) {
        const step = await pageAt(db, place);
        for (const id of step.customers) {
          // One broken row must not keep the others waiting.
          await plan(id, own).catch(console.warn);
        }
        planned += Math.max(1, step.customers.length);
        place = step.next;
        await db.local.put({ key: WALK, day, place });
      }
    },
  };
}

/** One page of the walk: whom it leads to, and where it goes on; '' = that was all. */
async function pageAt(db: Database, place: string): Promise<{ customers: string[]; next: string }> {
  const end = place.indexOf(':');
  const table = WALKED.find((name) => name === place.slice(0, end));
  if (table === undefined) return { customers: [], next: '' };
  const after = place.slice(end + 1);
  const rows = await db.table<AnyRow, string>(table).where('id').above(after).limit(PAGE).toArray();
  const living = rows.filter(({ del }) => del === 0).flatMap((row) => customerIn(table, row));
  const last = rows.at(-1)?.id ?? '';
  const following = WALKED[WALKED.indexOf(table) + 1];
  const over = following === undefined ? '' : `${following}:`;
  return { customers: [...new Set(living)], next: rows.length < PAGE ? over : `${table}:${last}` };
}

function customerIn(table: (typeof WALKED)[number], row: AnyRow): string[] {
  if (table === 'customers') return row['cadence'] === undefined ? [] : [row.id];
  return typeof row['customerId'] === 'string' ? [row['customerId']] : [];
}

/** What somebody is called moves no date. */
function isSource(edit: Edit): boolean {
  if (edit.table !== 'customers' || edit.op !== 'set') return SOURCE_TABLES.includes(edit.table);
  return ['cadence', 'cadenceFrom', 'mergedInto'].some((name) => name in edit.fields);
}

/** Whose dates may be others after these edits. */
async function customersOf(db: Database, edits: readonly Edit[]): Promise<string[]> {
  const touched = edits.filter(isSource);
  const named = touched.map(async (edit) => {
    if (edit.table === 'customers') return edit.id;
    const said = edit.op === 'set' ? Reflect.get(edit.fields, 'customerId') : undefined;
    const row = said === undefined ? await db.table<AnyRow, string>(edit.table).get(edit.id) : undefined;
    return said ?? row?.['customerId'];
  });
  const ids = await Promise.all(named);
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
}
