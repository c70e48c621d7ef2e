import type { PageShown } from '../../domain/reading.ts';
import { lookInSteps, readerOf } from '../look.ts';
import type { ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import type { Steps } from '../steps.ts';
import { listenToNavigation } from './navigation.ts';
import { createPace } from './pace.ts';
import { createTargets } from './targets.ts';

export interface WatchOptions {
  document: Document;
  window: Window;
  readers: readonly SiteReader[];
  /** Called when the reading differs from the last one, and after `readAgain` in any case. */
  onReading(reading: PageShown): void;
  /** Ends everything: listeners, observers, timers. */
  signal: AbortSignal;
}

const NOTHING_NAMED: WatchRoots = { containers: [], frames: [] };

/**
 * Follows a page without polling: navigation events, the title, the containers and frames that the
 * site's reader names. Bursts are read once, after 16 ms; a page that never rests is read rarely.
 */
export function watchPage(options: WatchOptions): { readAgain(): void } {
  const { document, window, readers, signal } = options;
  let last = '';
  let doubtful = '';
  let forced = true;
  const targets = createTargets({ document, changed: () => pace.soon(), signal });
  const pace = createPace({ window, read, signal });

  /** What was read while the page changed may be of two states: it counts when it is read twice on end. */
  function* read(isOvertaken: () => boolean): Steps<boolean> {
    const input = { document, url: new URL(window.location.href) };
    const reader = readerOf(input, readers);
    yield;
    if (reader?.isThere?.() === false) {
      targets.follow(NOTHING_NAMED);
      return false;
    }
    const roots = rootsOf(input, reader);
    const watch = reader?.frameWatch;
    targets.follow(roots, watch);
    // Half a message is no message: its frame says when it is there.
    if (roots.frames.some((frame) => watch?.isArriving(frame))) return false;
    const reading = yield* lookInSteps(input, reader);
    const now = JSON.stringify(reading);
    const changed = now !== last;
    if (!reading) pace.soon();
    if (!reading || (changed && isOvertaken() && now !== doubtful)) {
      doubtful = now;
      return true;
    }
    if (changed || forced) {
      last = now;
      forced = false;
      options.onReading(reading);
    }
    return changed;
  }

  function readAgain(): void {
    forced = true;
    pace.now();
  }

  if (!signal.aborted) {
    listenToNavigation({ document, window, moved: () => pace.now(), returned: readAgain, signal });
    pace.now();
  }
  return { readAgain };
}

function rootsOf(input: ReaderInput, reader: SiteReader | null): WatchRoots {
  try {
    return reader?.roots(input) ?? NOTHING_NAMED;
  } catch {
    // Nothing named: the whole page is watched.
    return NOTHING_NAMED;
  }
}
