import type { ChipShown } from '../../domain/chip/chip-shown.ts';

/** What is drawn, in a closed shadow root: the page can see that there is a chip, and nothing of what it says. */
export interface ChipView {
  host: HTMLElement;
  draw(chip: ChipShown): void;
  /** Says what to press instead, until there is something new to show. */
  say(hint: string): void;
  moveTo(place: { left: number; top: number } | null): void;
}

export interface ChipHandlers {
  open(event: Event): void;
  close(event: Event): void;
}

/** By this our own sheet shows it, and a younger script finds what an older one has left behind. */
export const MARK = 'data-regulars-chip';
const PILL =
  'display:flex;background:#17241f;border:1px solid #8fa89d;border-radius:14px;color:#fff;font:600 12px/1.4 system-ui;box-shadow:0 1px 6px #0006';
const BUTTON = 'all:unset;display:flex;align-items:center;gap:6px;min-height:26px;cursor:pointer;padding:0 ';
const BANG = 'width:16px;border-radius:8px;background:#b3261e;font:800 12px/16px system-ui;text-align:center';

/** Styled by properties alone: a page's policy may forbid style elements, and its own rules end at the root. */
export function createChipView(document: Document, { open, close }: ChipHandlers): ChipView {
  const part = (name: string, css: string, words = '') => {
    const element = document.createElement(name);
    element.style.cssText = css;
    element.textContent = words;
    return element;
  };
  const button = (padding: string, act: (event: Event) => void, words?: string) => {
    const made = part('button', BUTTON + padding, words);
    // The page keeps its own order of the Tab key; the shortcut is told instead.
    made.tabIndex = -1;
    made.onclick = act;
    return made;
  };
  const fix = (styles: object) => {
    for (const [key, value] of Object.entries(styles)) host.style.setProperty(key, value, 'important');
  };

  const host = part('div', '');
  host.setAttribute(MARK, '');
  fix({
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    display: 'none',
    width: 'max-content',
    'max-width': '290px',
  });
  const main = button('5px 0 11px', open);
  const cross = button('10px 0 5px', close, '✕');
  const pill = part('div', PILL);
  pill.append(main, cross);
  host.attachShadow({ mode: 'closed' }).append(pill);
  // The cursor stays where the user writes, and no menu of the page closes.
  for (const type of ['mousedown', 'click']) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'mousedown') event.preventDefault();
    });
  }

  return {
    host,
    draw({ state, words }) {
      pill.lang = words.lang;
      main.replaceChildren(words.text);
      if (state.taboo) main.append(part('span', BANG, '!'));
      if (state.hours) main.append('◔');
      main.ariaLabel = main.title = words.label;
      cross.ariaLabel = cross.title = words.close;
    },
    say(words) {
      main.ariaLive = 'polite';
      main.ariaLabel = main.textContent = words;
    },
    moveTo(place) {
      fix({ visibility: place ? 'visible' : 'hidden', left: `${place?.left}px`, top: `${place?.top}px` });
    },
  };
}
