import type { Row } from '../figures.ts';
import { HOUSEHOLD_KINDS, household } from './households.ts';
import { advised, asking, dayOf, forecastAt, supplyOf } from './walk.ts';

interface Errors {
  ours: number[];
  last: number[];
  mean: number[];
  inside: number;
  lateOurs: number;
  lateLast: number;
  lateMean: number;
}

/** The deliver-by of a guess, by the rule that ours has: a quarter of the time before it, two days at least. */
function isLate(guess: number, start: number, actual: number): boolean {
  const days = guess - start;
  return start + Math.max(Math.floor(days / 2), days - Math.max(2, Math.ceil(days / 4))) > actual;
}

function oneHousehold(home: ReturnType<typeof household>, errors: Errors): void {
  const { brought, empty } = asking(home);
  const supply = supplyOf(home);
  for (const [i, one] of brought.entries()) {
    const actual = empty[i];
    const days = empty.slice(0, i).map((day, k) => day - (brought[k]?.day ?? 0));
    const last = days.at(-1);
    if (i < 3 || actual === undefined || last === undefined) continue;
    const { runOut, deliverBy } = forecastAt(supply, brought.slice(0, i + 1), one.day);
    if (runOut === null || deliverBy === null) throw new Error('no forecast');
    const mean = days.reduce((sum, n) => sum + n, 0) / days.length;
    errors.ours.push(Math.abs(dayOf(runOut.on) - actual));
    errors.last.push(Math.abs(one.day + last - actual));
    errors.mean.push(Math.abs(one.day + mean - actual));
    if (dayOf(runOut.from) <= actual && actual <= dayOf(runOut.to)) errors.inside += 1;
    if (dayOf(deliverBy) > actual) errors.lateOurs += 1;
    if (isLate(one.day + last, one.day, actual)) errors.lateLast += 1;
    if (isLate(one.day + mean, one.day, actual)) errors.lateMean += 1;
  }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0) / values.length;
const days = (values: readonly number[]) => `${meanOf(values).toFixed(2)} days`;

/** How far the foreseen run-out lies from the real one, beside the guesses that need no learning. */
export function measureForecast(households: number): Row[] {
  return HOUSEHOLD_KINDS.flatMap((kind): Row[] => {
    const none = { inside: 0, lateOurs: 0, lateLast: 0, lateMean: 0 };
    const errors: Errors = { ours: [], last: [], mean: [], ...none };
    const seeds = Array.from({ length: households }, (_, i) => i + 1);
    for (const seed of seeds) oneHousehold(household(kind, seed), errors);
    const { ours, last, mean, inside, lateOurs, lateLast, lateMean } = errors;
    const follow = seeds.map((seed) => advised(household(kind, seed)));
    const deliveries = follow.reduce((sum, one) => sum + one.deliveries, 0);
    const missed = follow.reduce((sum, one) => sum + one.missed, 0);
    const part = `forecast: ${kind}`;
    return [
      {
        part,
        what: `run-out date, mean error of ${ours.length}`,
        figure: days(ours),
        against: `${days(last)} by the last interval`,
        ratio: meanOf(ours) / meanOf(last),
      },
      {
        part,
        what: 'the same',
        figure: days(ours),
        against: `${days(mean)} by the mean interval`,
        ratio: meanOf(ours) / meanOf(mean),
      },
      { part, what: 'inside the range told', figure: `${((100 * inside) / ours.length).toFixed(0)} %` },
      {
        part,
        what: 'advice after it ran out',
        figure: `${lateOurs}`,
        against: `${lateLast} last, ${lateMean} mean`,
      },
      {
        part,
        what: `advice followed, ${deliveries} deliveries`,
        figure: `${missed} ran out`,
        goal: '0',
        met: missed === 0,
      },
    ];
  });
}
