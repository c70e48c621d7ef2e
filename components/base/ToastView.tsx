import { useEffect, useState } from 'preact/hooks';
import type { Toast, Told } from '../../lib/models/changes-model.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { toastText } from './toast-text.ts';
import { useUi } from './ui.ts';

const SHOWN_FOR = 8000;

interface ToastViewProps {
  toast: Toast | null;
  onUndo: () => void;
  onRedo: () => void;
  onDismiss: (id: number) => void;
}

/** The live region for what has just happened; good news leaves by itself, bad news stays. */
export function ToastView({ toast, onUndo, onRedo, onDismiss }: ToastViewProps) {
  const ui = useUi();
  const [held, setHeld] = useState(false);
  const bad = toast !== null && isBad(toast.told);
  useEffect(() => {
    if (!toast || bad || held) return;
    const timer = setTimeout(() => onDismiss(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, bad, held, onDismiss]);
  return (
    <div
      class="toast-place"
      role="status"
      aria-live={bad ? 'assertive' : 'polite'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {toast ? (
        <div class={bad ? 'toast toast-bad' : 'toast'} key={toast.id}>
          <Icon name={bad ? 'warning' : 'check'} />
          <p title={toastText(toast.told, ui)}>{toastText(toast.told, ui)}</p>
          {toast.redoable ? (
            <button type="button" class="toast-undo" onClick={onRedo}>
              {ui.text.redo}
            </button>
          ) : null}
          {toast.undoable ? (
            <button type="button" class="toast-undo" onClick={onUndo}>
              {ui.text.undo}
            </button>
          ) : null}
          <IconButton icon="close" label={ui.text.close} onClick={() => onDismiss(toast.id)} />
        </div>
      ) : null}
    </div>
  );
}

function isBad(told: Told): boolean {
  return told.kind === 'failed' || told.kind === 'not-resolved';
}
