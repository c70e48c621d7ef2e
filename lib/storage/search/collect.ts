import type { Step } from '../../domain/find/plan.ts';
import type { FindQuery } from '../../domain/find.ts';
import type { Customer, Row } from '../../domain/records.ts';
import { Candidates, type Index } from './candidates.ts';
import type { Doc } from './doc-page.ts';
import { fittingRoots } from './fitting.ts';
import { type Found, MOST_MISSED } from './found.ts';

const LEAST_BATCH = 16;

/** Collects what candidates turn out to be, until there is enough. */
export async function collect<T>(
  index: Index,
  step: Step,
  enough: number,
  look: (docs: Doc[], seen: Set<string>) => Promise<T[]>,
  mostMissed = MOST_MISSED,
): Promise<Found<T>> {
  const candidates = new Candidates(index, step);
  const seen = new Set<string>();
  const found: T[] = [];
  let missed = 0;
  while (found.length < enough && missed < mostMissed) {
    const docs = await candidates.take(Math.max(LEAST_BATCH, enough - found.length));
    if (docs.length === 0) return { found, cut: false };
    const before = found.length;
    found.push(...(await look(docs, seen)));
    missed += docs.length - (found.length - before);
  }
  return { found, cut: true };
}

/** Rows whose customer is alive and as the query wants, each with the one who remains. */
export async function withCustomers<R extends Row & { customerId: string }, T>(
  { db }: Index,
  rows: readonly R[],
  query: FindQuery,
  make: (customer: Customer, row: R) => T,
): Promise<T[]> {
  const ids = rows.map((row) => row.customerId);
  const roots = await fittingRoots(db, ids, query);
  return rows.flatMap((row) => {
    const customer = roots.get(row.customerId);
    return customer ? [make(customer, row)] : [];
  });
}
