import type { PageSeen } from '../../domain/reading.ts';
import { lookAtPage, readerOf } from '../look.ts';
import type { ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { listenToNavigation } from './navigation.ts';
import { createPace } from './pace.ts';
import { createTargets, isArriving } from './targets.ts';

export interface WatchOptions {
  document: Document;
  window: Window;
  readers: readonly SiteReader[];
  /** Called when the reading differs from the last one, and after `readAgain` in any case. */
  onReading(reading: PageSeen): void;
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
  let forced = true;
  const targets = createTargets({ document, changed: () => pace.soon(), signal });
  const pace = createPace({ window, run: read, signal });

  function read(): boolean {
    const input = { document, url: new URL(window.location.href) };
    const reader = readerOf(input, readers);
    if (reader?.isThere?.() === false) {
      targets.follow(NOTHING_NAMED);
      return false;
    }
    const roots = rootsOf(input, reader);
    targets.follow(roots);
    // Half a message is no message: its frame says when it is there.
    if (roots.frames.some(isArriving)) return false;
    const reading = lookAtPage(input, reader);
    const now = JSON.stringify(reading);
    const changed = now !== last;
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

  if (signal.aborted) return { readAgain: () => {} };
  listenToNavigation({ document, window, moved: () => pace.now(), returned: readAgain, signal });
  pace.now();
  return { readAgain };
}

function rootsOf(input: ReaderInput, reader: SiteReader | null): WatchRoots {
  try {
    if (reader) return reader.roots(input);
  } catch {
    // Nothing named: the whole page is watched.
  }
  return NOTHING_NAMED;
}
