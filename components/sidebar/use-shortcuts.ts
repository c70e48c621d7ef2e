import { useEffect } from 'preact/hooks';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { focusQuickAdd } from '../base/focus-here.ts';

/** `/` searches, `n` writes, Ctrl/Cmd+Z takes the last change back, with Shift (or Ctrl+Y) makes it again; none of them while a field has the keys. */
export function useShortcuts(model: Sidebar): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.isComposing && !writes(event.target) && act(model, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

/** True when the key was one of ours. */
function act(model: Sidebar, event: KeyboardEvent): boolean {
  const wish = wishOf(event);
  if (wish === 'undo') void model.changes.undo();
  if (wish === 'redo') void model.changes.redo();
  if (wish === 'search') model.search.start();
  // In the empty quick add an n is the first letter of a word.
  if (wish === 'write') return !(event.target instanceof HTMLTextAreaElement) && focusQuickAdd();
  return wish !== null;
}

function wishOf(event: KeyboardEvent): 'undo' | 'redo' | 'search' | 'write' | null {
  const command = event.ctrlKey || event.metaKey;
  if (command) {
    const key = event.key.toLowerCase();
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' && event.ctrlKey ? 'redo' : null;
  }
  if (event.altKey) return null;
  return event.key === '/' ? 'search' : event.key === 'n' ? 'write' : null;
}

/** True where keys are words. An empty quick add is none of these yet, except that `n` begins a word there. */
function writes(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement && 'quickAdd' in target.dataset) return target.value !== '';
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
