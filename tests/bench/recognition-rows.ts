import { ms, p50, type Row, ratioOf } from './figures.ts';
import { GOALS } from './goals.ts';
import type { Cost } from './in-page/probe.ts';
import type { Round } from './in-page/recognition.ts';

/** All that was taken on one page: rounds of ours and of the two naive ways, one after the other. */
export interface Measured {
  ours: Round[];
  marks: Round[];
  text: Round[];
  first: Cost;
  still: Record<'hover' | 'typing' | 'editor', Cost>;
}

/** `large`: the page for which the goals are written. */
export function rowsOf(part: string, measured: Measured, bursts: number, large: boolean): Row[] {
  const { ours, marks, text, first, still } = measured;
  const each = (rounds: Round[]) => p50(rounds.map(({ cost }) => cost.total / bursts));
  const own = each(ours);
  const page = p50(ours.map((round) => round.page));
  const longest = [first.longest, ...ours.map(({ cost }) => cost.longest)];
  const scan = Math.max(...text.map(({ cost }) => cost.longest));
  const { naiveShare, ownWork, noCallbacks, longestTask, arrives: arrival } = GOALS;
  const quiet = (what: string, cost: Cost): Row => ({
    part,
    what: `callbacks on ${what}`,
    figure: String(cost.callbacks),
    goal: noCallbacks.words,
    met: cost.callbacks <= noCallbacks.most,
  });
  const arrives = (what: string, navigated: boolean): Row => {
    const waits = ours.flatMap((r, i) => ((i % 2 === 0) === navigated ? (r.reading ?? Number.NaN) : []));
    const figure = `${ms(p50(waits))} p50, ${ms(Math.max(...waits))} worst`;
    return { part, what: `last burst → reading, ${what}`, figure, ...(large ? { goal: arrival.words } : {}) };
  };
  const work = (named: string, baseline: number): Row => ({
    part,
    what: 'our work a burst',
    figure: ms(own),
    against: `${named} ${ms(baseline)}`,
    ...ratioOf(own, baseline),
  });
  const goal = { goal: naiveShare.words };
  const judged = (row: Row): Row =>
    large ? { ...row, ...goal, met: (row.ratio ?? 0) <= naiveShare.most } : row;
  return [
    judged(work('naive, [email] anew', each(marks))),
    judged(work('naive, all text anew', each(text))),
    {
      ...work("page's own", page),
      what: 'our work a burst, as a share of the page’s own',
      figure: `${((own / page) * 100).toFixed(0)} % (${ms(own)})`,
      goal: ownWork.words,
    },
    {
      part,
      what: 'longest task of ours',
      figure: `${ms(p50(longest))} p50, ${ms(Math.max(...longest))} worst`,
      against: `naive, all text anew ${ms(scan)}`,
      ...ratioOf(p50(longest), scan),
      goal: longestTask.words,
    },
    quiet('hover', still.hover),
    quiet('typing in a field', still.typing),
    quiet('typing in an editor', still.editor),
    arrives('navigated', true),
    arrives('in place', false),
  ];
}
