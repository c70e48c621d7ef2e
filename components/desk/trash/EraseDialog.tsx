import { useEffect, useId, useRef } from 'preact/hooks';
import type { Doomed, Trash } from '../../../lib/models/desk-trash.ts';
import { useUi } from '../../base/ui.ts';

interface EraseDialogProps {
  doomed: Doomed;
  trash: Trash;
}

/** Says how much is lost before it is; Enter does not erase by itself. */
export function EraseDialog({ doomed, trash }: EraseDialogProps) {
  const { text } = useUi();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { customers, memories, others } = doomed.count;
  useEffect(() => {
    const now = dialog.current;
    if (now && !now.open) now.showModal?.();
    return () => now?.close?.();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={trash.spare}>
      <h2 id={id}>{text.eraseTitle}</h2>
      <p>{text.eraseText(customers, memories, others)}</p>
      <div class="actions">
        <button type="button" class="plain" disabled={trash.busy.value} onClick={trash.spare}>
          {text.cancel}
        </button>
        <button
          type="button"
          class="primary danger-fill"
          disabled={trash.busy.value}
          onClick={() => void trash.erase()}
        >
          {text.eraseSure}
        </button>
      </div>
    </dialog>
  );
}
