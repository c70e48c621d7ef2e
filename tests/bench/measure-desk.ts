import type { Stage, View } from '../support/stage/stage.ts';
import { ms, p50, p95, type Row } from './figures.ts';
import { GOALS } from './goals.ts';
import type { Scrolled } from './in-page/desk.ts';
import { bundle, call, runCode } from './page-code.ts';

export interface DeskOptions {
  stage: Stage;
  people: number;
}

const PAINTED = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('.people-rows .person-link') ? resolve(performance.now()) : requestAnimationFrame(look);
  look();
})`;
/** Without the dots behind it, the number of people is the whole one. */
const COUNTED = (people: number) => `(() => {
  const words = document.querySelector('.desk-head .meta')?.textContent ?? '';
  return !words.includes('…') && Number(words.replace(/\\D/g, '')) >= ${people} && performance.now();
})()`;

/** The table of people over a large book: its first lines, its end, scrolling. */
export async function measureDesk({ stage, people }: DeskOptions): Promise<Row[]> {
  const filling = await stage.openExtensionPage('/desk.html');
  await filling.waitFor('.people-page');
  await runCode(filling, await bundle('desk'));
  await call(filling, 'fillPeople', people);
  await filling.close();
  const desk = await stage.openExtensionPage('/desk.html');
  const first = await desk.evaluate<number>(PAINTED);
  const counted = await desk.until<number>(COUNTED(people), 'everybody to be counted', 120_000);
  await runCode(desk, await bundle('desk'));
  const { frames, longTasks, jumps } = await call<Scrolled>(desk, 'scrollTable');
  const sorted = await sortedFirst(desk);
  await desk.close();
  const part = `desk, ${people.toLocaleString('en')} people`;
  const row = (what: string, figure: string, goal?: { words: string }): Row => ({
    part,
    what,
    figure,
    ...(goal ? { goal: goal.words } : {}),
  });
  return [
    row('opened → first lines painted', ms(first), GOALS.desk.first),
    row('opened → everybody counted', ms(counted)),
    row('scrolling, between frames', `${ms(p50(frames))} p50, ${ms(p95(frames))} p95`, GOALS.desk.frames),
    row('  tasks over 50 ms', `${longTasks.length}, longest ${ms(Math.max(0, ...longTasks))}`),
    row('jump → lines painted', `${ms(p50(jumps))} p50, ${ms(p95(jumps))} worst`, GOALS.desk.jump),
    row('sorted by last contact → first lines painted', ms(sorted)),
  ];
}

async function sortedFirst(desk: View): Promise<number> {
  await desk.evaluate(`(() => { document.querySelector('.people-scroll').scrollTop = 0; return 0; })()`);
  return desk.evaluate<number>(`(async () => {
    const began = performance.now();
    const before = document.querySelector('.people-rows tr')?.id;
    document.querySelector('.cell-last .sort').click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      const row = document.querySelector('.people-rows tr');
      if (row && row.id !== before && row.querySelector('.person-link')) return performance.now() - began;
    }
  })()`);
}
