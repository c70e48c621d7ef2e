import type { PageReading } from '../../domain/reading.ts';
import type { SiteReader } from '../reader.ts';
import { readerOf, readPage } from '../registry.ts';
import { listenToNavigation } from './navigation.ts';
import { createPace } from './pace.ts';
import { createTargets } from './targets.ts';

export interface WatchOptions {
  document: Document;
  window: Window;
  readers: readonly SiteReader[];
  /** Called when the reading differs from the last one, and after `readAgain` in any case. */
  onReading(reading: PageReading): void;
  /** Ends everything: listeners, observers, timers. */
  signal: AbortSignal;
}

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
    const reading = readPage(input, readers);
    targets.follow(rootsOf(input));
    const now = JSON.stringify(reading);
    const changed = now !== last;
    if (changed || forced) {
      last = now;
      forced = false;
      options.onReading(reading);
    }
    return changed;
  }

  function rootsOf(input: { document: Document; url: URL }) {
    try {
      return readerOf(input, readers)?.roots(input) ?? { containers: [], frames: [] };
    } catch {
      return { containers: [], frames: [] };
    }
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
