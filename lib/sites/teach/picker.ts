import { pickKey } from '../../domain/pick-key.ts';
import type { TaughtField } from '../../domain/taught-site.ts';
import type { PickEvent, PickWords } from '../../domain/teaching.ts';
import { text } from '../dom.ts';
import { valuesOf } from '../taught/element-values.ts';
import { describeElement } from './describe.ts';
import { createOverlay } from './overlay.ts';
import { likeliest, type Spot, spotsFor } from './spots.ts';

export interface PickerOptions {
  document: Document;
  window: Window;
  tell(event: PickEvent): void;
  /** Ends it and leaves no trace. */
  signal: AbortSignal;
  /** Events that the page made up itself are not the user's. */
  isReal?: (event: Event) => boolean;
}

export interface Picker {
  pickFor(field: TaughtField, known: readonly string[], words: PickWords): void;
  press(key: string): void;
}

const LONGEST = 200;

/** Lets the user point at an element of the page, with the mouse or with keys. */
export function createPicker(options: PickerOptions): Picker {
  const { document, window, tell, signal } = options;
  const overlay = createOverlay(document, window);
  let field: TaughtField | null = null;
  let known: readonly string[] = [];
  let words: PickWords = { title: '', keys: '', nothing: '' };
  let spots: Spot[] = [];
  let pointed: Element | null = null;
  /** The way up, for coming down again. */
  let inner: Element[] = [];

  function point(element: Element | null, scroll: boolean): void {
    if (!field) return;
    pointed = element;
    if (scroll) element?.scrollIntoView?.({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const value = element ? (valuesOf(element, field)[0] ?? '') : '';
    const fits = value !== '';
    const shown = fits ? value : element ? text(element, LONGEST) : '';
    overlay.show(element, fits);
    overlay.say(words.title, element ? shown : words.nothing, words.keys);
    const at = spots.findIndex((spot) => spot.element === element) + 1;
    tell({ type: 'pick-pointed', field, text: shown, at, of: spots.length, fits });
  }

  function go(to: Element | null | undefined): void {
    inner = [];
    if (to) point(to, true);
  }

  function step(by: 1 | -1): void {
    if (spots.length === 0) return;
    const at = spots.findIndex((spot) => spot.element === pointed);
    const from = at < 0 ? nearest(spots, pointed, by) : at + by;
    go(spots[(from + spots.length) % spots.length]?.element);
  }

  function wider(): void {
    const parent = pointed?.parentElement;
    if (!pointed || !parent || parent === document.body || parent === document.documentElement) return;
    inner.push(pointed);
    point(parent, false);
  }

  function narrower(): void {
    const back = inner.pop() ?? pointed?.firstElementChild;
    if (back) point(back, false);
  }

  function pick(): void {
    const place = field && pointed ? describeElement(pointed, field, known) : null;
    if (!field || !pointed || !place) return;
    const [value = ''] = valuesOf(pointed, field);
    tell({ type: 'pick-made', field, place, text: value });
  }

  function press(key: string): void {
    const wish = pickKey(key);
    switch (wish?.do) {
      case 'step':
        step(wish.by);
        break;
      case 'edge':
        go(spots.at(wish.to === 'first' ? 0 : -1)?.element);
        break;
      case 'wider':
        wider();
        break;
      case 'narrower':
        narrower();
        break;
      case 'pick':
        pick();
        break;
      case 'next':
        tell({ type: 'pick-wish', field: 'next' });
        break;
      case 'end':
        tell({ type: 'pick-wish', field: null });
        break;
      case 'field':
        tell({ type: 'pick-wish', field: wish.field });
        break;
    }
  }

  const move = (element: Element) => {
    inner = [];
    if (element !== pointed) point(element, false);
  };
  listenToPage({ ...options, press, move, pick, redraw: () => overlay.show(pointed, fitsNow()) });
  const fitsNow = () => field !== null && pointed !== null && valuesOf(pointed, field).length > 0;
  signal.addEventListener('abort', () => overlay.remove());

  return {
    pickFor(wanted, shownSoFar, inWords) {
      field = wanted;
      known = shownSoFar;
      words = inWords;
      spots = spotsFor(document, wanted);
      inner = [];
      point(spots[likeliest(spots, wanted)]?.element ?? null, true);
    },
    press,
  };
}

/** The next spot after (or before) an element that is none itself. */
function nearest(spots: readonly Spot[], element: Element | null, by: 1 | -1): number {
  if (!element) return by === 1 ? 0 : -1;
  const after = spots.findIndex((spot) => (element.compareDocumentPosition(spot.element) & 4) !== 0);
  const next = after < 0 ? spots.length : after;
  return by === 1 ? next : next - 1;
}

interface PageEars extends PickerOptions {
  press(key: string): void;
  move(element: Element): void;
  pick(): void;
  redraw(): void;
}

const HELD_BACK = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'];

/** While picking the page gets none of the user's clicks and keys; what it does by itself goes on. */
function listenToPage({
  window,
  signal,
  press,
  move,
  pick,
  redraw,
  isReal = (e) => e.isTrusted,
}: PageEars): void {
  const capture = { capture: true, signal };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = <E extends Event>(name: string, then: (event: E) => void) =>
    window.addEventListener(name, (event) => isReal(event) && then(event as E), capture);

  on<KeyboardEvent>('keydown', (event) => {
    if (!isOurs(event)) return;
    take(event);
    press(event.key);
  });
  for (const name of HELD_BACK) on(name, take);
  for (const name of ['keyup', 'keypress']) on<KeyboardEvent>(name, (event) => isOurs(event) && take(event));
  on<MouseEvent>('mousemove', (event) => {
    const element = elementOf(event);
    if (element) move(element);
  });
  on<MouseEvent>('click', (event) => {
    take(event);
    pick();
  });
  window.addEventListener('scroll', redraw, { ...capture, passive: true });
  window.addEventListener('resize', redraw, { signal, passive: true });
}

function isOurs(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && pickKey(event.key) !== null;
}

function elementOf(event: Event): Element | null {
  const { target } = event;
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : null;
}
