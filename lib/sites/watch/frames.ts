import { frameDocument } from '../dom.ts';
import type { FrameWatch } from '../reader.ts';

/** What is listened to already, for as long as one watch of the page lasts. */
interface Known {
  frames: WeakSet<HTMLIFrameElement>;
  documents: WeakSet<Document>;
}

const known = new WeakMap<AbortSignal, Known>();

function knownTo(signal: AbortSignal): Known {
  const before = known.get(signal) ?? { frames: new WeakSet(), documents: new WeakSet() };
  known.set(signal, before);
  return before;
}

/** Frames: a load is a new page. Their bodies are observed by the page's one observer. */
export const frameWatch: FrameWatch = {
  follow(frames, changed, signal) {
    const { frames: heard, documents } = knownTo(signal);
    return frames.slice(0, 20).flatMap((frame) => {
      if (!heard.has(frame)) frame.addEventListener('load', changed, { signal });
      heard.add(frame);
      const inside = frameDocument(frame);
      if (inside && !documents.has(inside)) {
        documents.add(inside);
        // The new document can be read before its images are there, which is when `load` fires.
        const leave = () => setTimeout(() => watchArriving(frame, changed, signal));
        inside.defaultView?.addEventListener('pagehide', leave, { signal });
      }
      watchArriving(frame, changed, signal);
      return inside ? [inside.body] : [];
    });
  },
  isArriving: (frame) => contentOf(frame)?.readyState === 'loading',
};

function watchArriving(frame: HTMLIFrameElement, changed: () => void, signal: AbortSignal): void {
  if (!signal.aborted && frameWatch.isArriving(frame)) {
    contentOf(frame)?.addEventListener('DOMContentLoaded', changed, { signal, once: true });
  }
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
