import type { ChipShown } from '../../domain/chip/chip-shown.ts';
import { createChipView, MARK } from './chip-view.ts';
import { choosePlace } from './choose-place.ts';
import { controlAt } from './control-at.ts';
import { stayPut } from './stay-put.ts';

export interface ChipOptions {
  document: Document;
  window: Window;
  tell(type: 'open-sidebar' | 'chip-again' | 'chip-off'): void;
  /** False once the extension is gone. */
  isAlive(): boolean;
  /** Ends it and leaves no trace. */
  signal: AbortSignal;
  /** Events that the page made up itself are not the user's. */
  isReal?: (event: Event) => boolean;
}

/** So long the page has to rest before a place is looked for anew, or the background is asked. */
const REST_MS = 200;

/** The chip of one page: shows what it is told, where it covers nothing; asks again when the window changes. */
export function mountChip(options: ChipOptions): { show(chip: ChipShown | null): void } {
  const { document, window, tell, isAlive, signal, isReal = (event) => event.isTrusted } = options;
  let shown: ChipShown | null = null;
  let timer: ReturnType<typeof setTimeout>;
  let asking = false;
  const view = createChipView(document, {
    open(event) {
      if (!isReal(event) || !shown) return;
      const { hint } = shown.words;
      if (hint === null) return tell('open-sidebar');
      view.say(hint);
      place();
    },
    close(event) {
      if (!isReal(event)) return;
      show(null);
      tell('chip-off');
    },
  });
  const { host } = view;
  const standing = stayPut(document, host, isAlive, signal);
  const isTaken = controlAt(document, host, (inside) => hear(inside, 'scroll', moved));

  function show(chip: ChipShown | null): void {
    shown = chip;
    if (chip) {
      view.draw(chip);
      if (!host.isConnected) standing.enter();
      place();
    } else standing.leave();
  }

  function place(): void {
    const { width, height } = host.getBoundingClientRect();
    // The root of an old page is as high as all that it holds.
    const inner = { width: document.documentElement.clientWidth, height: window.innerHeight };
    try {
      view.moveTo(width > 0 ? choosePlace(inner, { width, height }, isTaken) : null);
    } catch {
      // A form of the page stands in the place of a function of the document: it may do so.
      view.moveTo(null);
    }
  }

  /** Things have moved: the chip may stand over one of them. */
  function moved(): void {
    if (!isAlive()) return;
    clearTimeout(timer);
    timer = setTimeout(rested, REST_MS);
  }

  /** A sidebar opens or closes, or the user comes back from elsewhere. */
  function changed(): void {
    asking = true;
    moved();
  }

  function rested(): void {
    place();
    if (!asking || document.hidden) return;
    asking = false;
    tell('chip-again');
  }

  function hear(target: EventTarget, type: string, heard: (event: Event) => void): void {
    target.addEventListener(type, heard, { signal, passive: true, capture: true });
  }

  for (const left of document.querySelectorAll(`[${MARK}]`)) left.remove();
  hear(document, 'scroll', moved);
  hear(document, 'click', moved);
  hear(document, 'visibilitychange', changed);
  hear(window, 'resize', changed);
  // Not caught on its way down: fields of the page get it as well.
  window.addEventListener('focus', changed, { signal });
  return { show };
}
