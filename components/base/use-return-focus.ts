import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusQuickAdd } from './focus-here.ts';

/** What a part was opened by, where that can be another element by then. */
export type Opener = RefObject<HTMLElement | null>;

interface ReturnFocus<T extends HTMLElement> {
  /** For the part that may go away with the cursor in it. */
  place: RefObject<T | null>;
  /** Forget who opened it: the next thing to do is to write. */
  forget: () => void;
}

/**
 * When a part goes away with the cursor in it, the cursor goes back to what opened it (`opener`, or
 * whatever had it before), and to the quick add when that is gone too; never to nowhere.
 */
export function useReturnFocus<T extends HTMLElement>(opener?: Opener): ReturnFocus<T> {
  const place = useRef<T>(null);
  const before = useRef(document.activeElement);
  useLayoutEffect(
    () => () => {
      if (!place.current?.contains(document.activeElement)) return;
      // After the drawing: only then is it known what still stands.
      queueMicrotask(() => {
        if (isHeld()) return;
        const back = opener ? opener.current : before.current;
        if (back instanceof HTMLElement && back.isConnected) back.focus();
        if (!isHeld()) focusQuickAdd();
      });
    },
    [opener],
  );
  return { place, forget: () => (before.current = null) };
}

function isHeld(): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body;
}
