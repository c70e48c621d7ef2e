import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Toast, Told } from '../../lib/models/changes-model.ts';
import { type HintTold, hintToast, isHintTold } from './hint-toasts.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { type Ui, useUi } from './ui.ts';

const SHOWN_FOR = 8000;

interface ToastViewProps {
  toast: Toast | null;
  onUndo: () => void;
  onDismiss: (id: number) => void;
}

/** The live region for what has just happened; good news leaves by itself, bad news stays. */
export function ToastView({ toast, onUndo, onDismiss }: ToastViewProps) {
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

function toastText(told: Told, ui: Ui): string {
  const { text, format, now } = ui;
  if (isHintTold(told)) return hintToast(told, text);
  switch (told.kind) {
    case 'kept':
      return text.keptFor(told.name);
    case 'created':
      return text.createdAndKept(told.name);
    case 'not-resolved':
      return text.notResolved(told.name);
    case 'done':
      return text.doneToast(told.title);
    case 'snoozed':
      return text.snoozedToast(told.title, format.when(told.at, now));
    case 'apart':
      return text.apartToast(told.value);
    case 'taught':
      return text.taughtToast(told.name);
    case 'failed':
      return [text.failedToast, text.trouble(told.trouble), ...(told.wordsKept ? [text.wordsKept] : [])].join(
        ' ',
      );
    default:
      return plainText(told.kind, text);
  }
}

type PlainKind = Exclude<
  Told['kind'],
  'kept' | 'created' | 'not-resolved' | 'done' | 'snoozed' | 'apart' | 'taught' | 'failed' | HintTold['kind']
>;

function plainText(kind: PlainKind, text: Messages): string {
  switch (kind) {
    case 'changed':
      return text.changed;
    case 'removed':
      return text.removed;
    case 'confirmed':
      return text.confirmedToast;
    case 'undone':
      return text.undone;
    case 'undone-in-part':
      return text.undoneInPart;
    case 'practice-loaded':
      return text.practiceLoaded;
    case 'practice-removed':
      return text.practiceRemoved;
  }
}
