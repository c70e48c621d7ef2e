import { join } from 'node:path';
import { LETTERS } from '../practice/letters.ts';
import { openInbox, openLetter } from './practice-page.ts';
import { settledText } from './settled-text.ts';
import {
  loadPractice,
  personShown,
  remember,
  taboosShown,
  turnOn,
  untilKnown,
  untilTaboo,
} from './sidebar.ts';
import type { Stage, View } from './stage/stage.ts';

export interface StoryOptions {
  stage: Stage;
  /** Where the practice inbox is served. */
  origin: string;
  /** Folder for the pictures. */
  pictures: string;
  tell(line: string): void;
}

/** The main job on the practice inbox: turn on, recognise, remember, be reminded. Throws when it does not work. */
export async function playPracticeStory(options: StoryOptions): Promise<void> {
  const { stage, origin, tell } = options;
  const page = await openInbox(stage.openPage, origin);
  const sidebar = await stage.openSidebar(page);
  tell('The practice inbox is open, the sidebar stands beside it.');
  await picture(options, sidebar, 'site-off');
  await turnOn(sidebar);
  await loadPractice(sidebar);
  tell('The site is turned on, the practice customers are loaded.');
  await picture(options, sidebar, 'home');
  await openEveryLetter(options, page, sidebar);
  await rememberSomething(options, page, sidebar);
  await beReminded(options, page, sidebar);
  await stage.captureWindow(join(options.pictures, 'window.png'));
}

async function openEveryLetter(options: StoryOptions, page: View, sidebar: View): Promise<void> {
  for (const letter of LETTERS) {
    await openLetter(page, `${letter.folder}/${letter.id}`);
    // Nothing tells that the sidebar has nothing more to say: two equal looks count as its answer.
    const said = await settledText(sidebar);
    const who = (await personShown(sidebar)) ?? 'nobody';
    const taboos = await taboosShown(sidebar);
    options.tell(
      `\n“${letter.subject}” (${letter.folder === 'sent' ? 'sent to' : 'from'} ${partner(letter)})`,
    );
    options.tell(`  → ${who}${taboos.length > 0 ? ` · TABOO: ${taboos.join(' · ')}` : ''}`);
    options.tell(indent(said));
    await picture(options, sidebar, `letter-${letter.id}`);
  }
}

async function rememberSomething({ tell, ...rest }: StoryOptions, page: View, sidebar: View): Promise<void> {
  const options = { tell, ...rest };
  await openLetter(page, 'inbox/alice');
  await untilKnown(sidebar, 'Alice Chen');
  await remember(sidebar, '!no lilies in the room');
  await untilTaboo(sidebar, 'no lilies in the room');
  tell('\nRemembered for Alice Chen: no lilies in the room. It stands among her taboos now.');
  await picture(options, sidebar, 'remembered');
}

async function beReminded(options: StoryOptions, page: View, sidebar: View): Promise<void> {
  const { stage, tell } = options;
  await openLetter(page, 'inbox/alice');
  const time = await sidebar.evaluate<string>(`new Date(Date.now() + 65_000).toTimeString().slice(0, 5)`);
  await remember(sidebar, `@today ${time} call about the room`);
  tell(`\nA reminder is set for ${time}: call about the room. Waiting for it …`);
  const notice = await untilNotice(stage, 130_000);
  tell(indent(notice.text || `notification ${notice.id}`));
  await stage.clickNotice(notice.id);
  const brief = await stage.waitForExtensionPage('/brief.html');
  await brief.untilText('call about the room');
  tell('The brief window says:');
  tell(indent(await settledText(brief)));
  await picture(options, brief, 'brief');
}

async function untilNotice(stage: Stage, timeout: number) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const [notice] = await stage.notices();
    if (notice) return notice;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('no reminder appeared');
}

function partner({ folder, from, to }: (typeof LETTERS)[number]): string {
  const person = folder === 'sent' ? to[0] : from;
  return `${person?.name} <${person?.address}>`;
}

async function picture({ pictures }: StoryOptions, view: View, name: string): Promise<void> {
  await view.capture(join(pictures, `${name}.png`));
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line.trim()}`)
    .join('\n');
}
