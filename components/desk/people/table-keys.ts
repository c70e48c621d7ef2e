export type TableWish =
  | { kind: 'move'; by: number; extend: boolean }
  | { kind: 'open' | 'toggle' | 'all' | 'none' };

/** What a key in the table means; null: not ours. `page` is the number of rows in view. */
export function wishOf(event: KeyboardEvent, page: number): TableWish | null {
  if (event.isComposing || event.altKey) return null;
  // In the head, keys belong to its buttons.
  if (event.target !== event.currentTarget) return null;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = steps[event.key];
  if (by !== undefined) return { kind: 'move', by, extend: event.shiftKey };
  if (event.key === 'Enter') return { kind: 'open' };
  if (event.key === ' ') return { kind: 'toggle' };
  return event.key === 'Escape' ? { kind: 'none' } : null;
}
