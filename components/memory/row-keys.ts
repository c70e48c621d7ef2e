/** What the keys of a memory's row do; absent where it can't be done. */
export interface RowKeys {
  y?: () => void;
  x?: () => void;
  e?: () => void;
}

/** One key in a row answers it. Where words are written, keys are letters. */
export function onRowKey(keys: RowKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    const act = key === 'y' || key === 'x' || key === 'e' ? keys[key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
