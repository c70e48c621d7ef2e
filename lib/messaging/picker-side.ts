/** The picker's end of the wire. */
import { TAUGHT_FIELDS } from '../domain/taught-site.ts';
import type { PickEvent } from '../domain/teaching.ts';
import { nativeRuntime } from './page-side.ts';
import type { PickCommand } from './protocol.ts';

export interface PickerLinkOptions {
  command(command: PickCommand): void;
  /** The sidebar was closed, or the extension was updated or removed. */
  gone(): void;
  signal: AbortSignal;
}

/** Hears the sidebar's commands; what is told goes to whoever listens in the extension. */
export function connectPicker({ command, gone, signal }: PickerLinkOptions): {
  tell(message: PickEvent): void;
} {
  const runtime = nativeRuntime();
  if (!runtime?.id) {
    gone();
    return { tell: () => {} };
  }
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
    if (sender.id === runtime.id && isCommand(message)) command(message);
  };
  /** The line to the sidebar: it breaks when the sidebar is closed. */
  const answer = (port: chrome.runtime.Port) => {
    if (port.name === 'picker' && port.sender?.id === runtime.id) port.onDisconnect.addListener(gone);
  };
  runtime.onMessage.addListener(hear);
  runtime.onConnect.addListener(answer);
  signal.addEventListener('abort', () => {
    if (!runtime.id) return;
    runtime.onMessage.removeListener(hear);
    runtime.onConnect.removeListener(answer);
  });
  const end = () => {
    if (!runtime.id) gone();
  };
  return {
    tell(message) {
      try {
        runtime.sendMessage(message).catch(end);
      } catch {
        gone();
      }
    },
  };
}

function isCommand(message: unknown): message is PickCommand {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'pick-key') return 'key' in message && typeof message.key === 'string';
  return (
    message.type === 'pick-field' &&
    'field' in message &&
    'known' in message &&
    'words' in message &&
    TAUGHT_FIELDS.some((field) => field === message.field)
  );
}
