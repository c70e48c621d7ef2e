/** The page's end of a trial: the extension asks, the page answers at once. */
import { taughtPageOf } from '../domain/taught-clean.ts';
import type { TaughtPage, Trial } from '../domain/taught-site.ts';
import { nativeRuntime } from './page-side.ts';

/** One listener a page, however often the script is put in. */
const LISTENS = Symbol.for('regulars.trials');

/** Answers `try-taught` of our own extension with what the page would give. */
export function answerTrials(answer: (page: TaughtPage) => Trial): void {
  const world = globalThis as { [LISTENS]?: true };
  const runtime = nativeRuntime();
  if (world[LISTENS] || !runtime?.id) return;
  world[LISTENS] = true;
  runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return;
    if (!('type' in message) || message.type !== 'try-taught' || !('page' in message)) return;
    const page = taughtPageOf(message.page);
    if (page) respond(answer(page));
  });
}
