/** The chip's end of the wire. */
import type { ChipShown } from '../domain/chip/chip-shown.ts';
import { nativeRuntime } from './page-side.ts';
import type { ChipMessage, ChipStateMessage, StopReadingMessage } from './protocol.ts';

export interface ChipLinkOptions {
  show(chip: ChipShown | null): void;
  /** The site was turned off, or the extension was updated or removed: nothing of ours may stay. */
  gone(): void;
  signal: AbortSignal;
}

export interface ChipLink {
  /** False, and `gone` is called, once nobody is there to talk to. */
  isAlive(): boolean;
  tell(type: ChipMessage['type']): void;
}

/** Hears what to show, from our own extension alone. */
export function connectChip({ show, gone, signal }: ChipLinkOptions): ChipLink {
  const runtime = nativeRuntime();
  const isAlive = () => {
    if (!runtime?.id) gone();
    return !signal.aborted;
  };
  const hear = (
    message: ChipStateMessage | StopReadingMessage,
    sender: chrome.runtime.MessageSender,
    answer: (here: true) => void,
  ): undefined => {
    if (sender.id !== runtime?.id || !isAlive()) return;
    if (message.type === 'stop-reading') gone();
    if (message.type !== 'chip-state') return;
    show(message.chip);
    answer(true);
  };
  runtime?.onMessage.addListener(hear);
  return {
    isAlive,
    tell(type) {
      try {
        // An extension that is gone throws here or there.
        if (isAlive()) runtime?.sendMessage({ type } satisfies ChipMessage).catch(isAlive);
      } catch {
        gone();
      }
    },
  };
}
