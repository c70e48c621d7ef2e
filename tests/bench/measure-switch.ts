import { openInbox } from '../support/practice-page.ts';
import { loadPractice, turnOn, untilKnown } from '../support/sidebar.ts';
import type { Stage, View } from '../support/stage/stage.ts';
import { ms, p50, p95, type Row, ratioOf } from './figures.ts';
import { GOALS } from './goals.ts';
import type { Moments } from './in-page/panel.ts';
import type { Switched } from './in-page/switch.ts';
import { bundle, call, runCode } from './page-code.ts';

export interface SwitchOptions {
  stage: Stage;
  origin: string;
  switches: number;
  /** How many of them again with the background stopped before each. */
  stopped: number;
}

type Taken = Moments & { began: number; pagePainted: number };

const LETTERS = [
  ['alice', 'Alice Chen'],
  ['family', '王家'],
  ['tea', '林志豪'],
  ['freight', "Daniel O'Brien"],
  ['rice', '王伟'],
] as const;

/** From the click on another letter to the painted card, in the real sidebar. */
export async function measureSwitch(options: SwitchOptions): Promise<Row[]> {
  const { stage, switches, stopped } = options;
  const page = await openInbox(stage.openPage, options.origin);
  const sidebar = await stage.openSidebar(page);
  await turnOn(sidebar);
  await loadPractice(sidebar);
  await runCode(page, await bundle('switch'));
  await runCode(sidebar, await bundle('panel'));
  await call(sidebar, 'prepare');
  for (const [letter, name] of LETTERS) {
    await page.evaluate(`(location.hash = '#/inbox/${letter}')`);
    await untilKnown(sidebar, name);
  }
  const running: Taken[] = [];
  const woken: Taken[] = [];
  for (let turn = 0; turn < switches; turn += 1) {
    running.push(await switchTo(page, sidebar, running.length + woken.length));
    if (Math.floor((turn * stopped) / switches) === Math.floor(((turn + 1) * stopped) / switches)) continue;
    await stage.killBackground();
    woken.push(await switchTo(page, sidebar, running.length + woken.length));
  }
  return rowsOf(running, woken);
}

async function switchTo(page: View, sidebar: View, turn: number): Promise<Taken> {
  const [letter, name] = LETTERS[turn % LETTERS.length] ?? LETTERS[0];
  await call(sidebar, 'expect', name);
  const { began, painted: pagePainted } = await call<Switched>(page, 'go', `#/inbox/${letter}`);
  const moments = await call<Moments>(sidebar, 'arrival');
  // What follows the card (hints, the background's own work) must not fall into the next switch.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...moments, began, pagePainted };
}

function rowsOf(running: Taken[], woken: Taken[]): Row[] {
  const part = 'message switched → card painted';
  const whole = (taken: Taken[]) => taken.map((t) => t.painted - t.began);
  const page = p50(running.map((t) => t.pagePainted - t.began));
  const both = (values: number[]) => `${ms(p50(values))} p50, ${ms(p95(values))} p95`;
  const step = (what: string, take: (t: Taken) => number): Row => ({
    part,
    what: `  of it ${what}`,
    figure: both(running.map(take)),
    against: `worker stopped ${ms(p50(woken.map(take)))}`,
    ...ratioOf(p50(running.map(take)), p50(woken.map(take))),
  });
  const own = running.map((t) => t.card - t.heard);
  return [
    {
      part,
      what: `${running.length} switches`,
      figure: both(whole(running)),
      against: `page painted ${ms(page)}`,
      ...ratioOf(p50(whole(running)), page),
      goal: GOALS.painted.words,
    },
    step('detect and send', (t) => t.heard - t.began),
    step('lookup', (t) => t.read - t.heard),
    step('render', (t) => t.card - t.read),
    step('paint', (t) => t.painted - t.card),
    {
      part,
      what: '  lookup + render',
      figure: both(own),
      against: `page painted ${ms(page)}`,
      ...ratioOf(p50(own), page),
      goal: GOALS.ownPart.words,
    },
    {
      part,
      what: `${woken.length} with the worker stopped`,
      figure: both(whole(woken)),
      against: `worker running ${ms(p50(whole(running)))}`,
      ...ratioOf(p50(whole(woken)), p50(whole(running)), GOALS.stoppedWorker.most),
      goal: GOALS.stoppedWorker.words,
    },
  ];
}
