import { useEffect, useRef } from 'preact/hooks';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';

/**
 * What was told beside one person does not stay beside another. What can be undone keeps its time, and
 * a failure stays until it is read.
 */
export function useToastOfPerson(model: Sidebar): void {
  const key = model.shown.value?.key ?? null;
  const before = useRef(key);
  useEffect(() => {
    const other = before.current !== null && key !== null && before.current !== key;
    before.current = key;
    const toast = model.changes.toast.peek();
    if (!other || toast === null || toast.undoable || toast.told.kind === 'failed') return;
    model.changes.dismiss(toast.id);
  }, [model, key]);
}
