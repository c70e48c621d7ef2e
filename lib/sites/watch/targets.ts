import { first } from '../dom.ts';
import type { FrameWatch, WatchRoots } from '../reader.ts';

export interface TargetsOptions {
  document: Document;
  changed(): void;
  signal: AbortSignal;
}

export interface Targets {
  /** Observe exactly these from now on; called after every reading, since containers come and go. */
  follow(roots: WatchRoots, frameWatch?: FrameWatch): void;
}

const INSIDE = { childList: true, subtree: true };
const BESIDE = { childList: true };
/** Records looked at in one burst; with more than that, something surely changed. */
const MOST_RECORDS = 60;

/**
 * Observers on what the reader named, and on the body only where it named nothing. Never attributes
 * or characterData: hovering and typing cost nothing.
 */
export function createTargets({ document, changed, signal }: TargetsOptions): Targets {
  let observed: (Node | null)[] = [];
  const observer = new MutationObserver((records) => {
    if (records.length > MOST_RECORDS || records.some(addsSomething)) changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function follow(roots: WatchRoots, frameWatch?: FrameWatch): void {
    if (signal.aborted) return;
    const inFrames = frameWatch?.follow(roots.frames, changed, signal) ?? [];
    const bare = roots.containers.length + roots.frames.length === 0;
    const wanted: Node[] = [...roots.containers.slice(0, 20), ...inFrames];
    // Not `document.body`: a form or image of that name stands before it.
    const body = first(document, 'body');
    if (bare && body) wanted.push(body);
    const all = [document.documentElement, body, ...wanted];
    if (all.length === observed.length && all.every((node, i) => node === observed[i])) return;
    observer.disconnect();
    observed = all;
    // One level deep: a page that puts in a whole new body, or a window beside everything else.
    observer.observe(document.documentElement, BESIDE);
    if (body) observer.observe(body, BESIDE);
    for (const node of wanted) observer.observe(node, INSIDE);
  }

  return { follow };
}

function addsSomething(record: MutationRecord): boolean {
  if (isTyping(record.target)) return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => node.nodeType === 1);
}

function isTyping(target: Node): boolean {
  return (
    target.nodeType === 1 &&
    (target as Element).closest('[contenteditable=""], [contenteditable="true"]') !== null
  );
}
