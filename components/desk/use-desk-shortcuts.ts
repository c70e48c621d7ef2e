import { useEffect } from 'preact/hooks';
import type { DeskState } from '../../lib/models/desk-model.ts';
import { focusQuickAdd } from '../base/focus-here.ts';

/** Where the words for a search go. */
export const SEARCH_FIELD = 'desk-search';

/** `/` searches, `n` writes on somebody's page, Ctrl/Cmd+Z and its likes; none of them while a field has the keys. */
export function useDeskShortcuts(model: DeskState): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || inField(event.target) || document.querySelector('dialog[open]')) return;
      if (act(model, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

/** True when the key was one of ours. */
function act(model: DeskState, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && event.ctrlKey);
    if (redo) void model.sidebar.changes.redo();
    else if (key === 'z') void model.sidebar.changes.undo();
    return redo || key === 'z';
  }
  if (event.altKey) return false;
  if (key === '/') return focusSearch(model);
  return key === 'n' && model.route.peek().page === 'person' && focusQuickAdd();
}

function focusSearch(model: DeskState): boolean {
  if (!document.getElementById(SEARCH_FIELD)) model.route.value = { page: 'people' };
  // The page is drawn first.
  setTimeout(() => document.getElementById(SEARCH_FIELD)?.focus(), 0);
  return true;
}

/** True where keys are words. */
export function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}
