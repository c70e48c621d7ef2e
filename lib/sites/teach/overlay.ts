/** What the picker draws: a frame around an element and a line of help, both inside a closed shadow root. */
export interface Overlay {
  show(element: Element | null, fits: boolean): void;
  say(title: string, value: string, keys: string): void;
  /** Nothing of it stays in the page. */
  remove(): void;
}

const TOP = '2147483647';
const FONT = '14px/1.4 system-ui, sans-serif';

/** Styles are set one by one: a page's policy may forbid style elements, and none of its own may reach in. */
export function createOverlay(document: Document, window: Window): Overlay {
  const host = document.createElement('div');
  style(host, { all: 'initial', position: 'fixed', inset: '0', 'pointer-events': 'none', 'z-index': TOP });
  style(host, { border: '0', padding: '0', margin: '0', background: 'transparent', overflow: 'visible' });
  style(host, { width: '100%', height: '100%', 'max-width': 'none', 'max-height': 'none' });
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  style(frame, { position: 'fixed', 'box-sizing': 'border-box', 'border-radius': '4px', display: 'none' });
  const bar = document.createElement('div');
  style(bar, { position: 'fixed', left: '50%', bottom: '16px', transform: 'translateX(-50%)', font: FONT });
  style(bar, { 'max-width': 'min(640px, calc(100% - 32px))', padding: '8px 14px', 'border-radius': '10px' });
  style(bar, { background: '#17241f', color: '#fff', 'box-shadow': '0 6px 30px rgb(0 0 0 / 35%)' });
  const title = part(document, bar, { 'font-weight': '650' });
  const value = part(document, bar, { 'margin-inline-start': '8px', color: '#9fe0ca' });
  const keys = part(document, bar, { display: 'block', 'font-size': '12px', color: '#c9d6d0' });
  root.append(frame, bar);

  function raise(): void {
    if (!host.isConnected) document.documentElement.append(host);
    try {
      // The top layer: a modal dialog of the page would lie over everything else.
      host.popover = 'manual';
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without popovers the highest layer of the page has to do.
    }
  }

  raise();
  return {
    show(element, fits) {
      raise();
      if (!element) return style(frame, { display: 'none' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
      for (const [name, size] of Object.entries(at)) frame.style.setProperty(name, `${size}px`, 'important');
      const colour = fits ? '#17624f' : '#a8620f';
      style(frame, { display: 'block', border: `3px ${fits ? 'solid' : 'dashed'} ${colour}` });
      style(frame, {
        'box-shadow': `0 0 0 2px #fff, 0 0 0 ${Math.max(window.innerWidth, 4000)}px rgb(10 20 16 / 18%)`,
      });
    },
    say(heading, words, help) {
      title.textContent = heading;
      value.textContent = words;
      keys.textContent = help;
    },
    remove: () => host.remove(),
  };
}

function part(document: Document, bar: Element, styles: Record<string, string>): HTMLElement {
  const element = document.createElement('span');
  style(element, { 'overflow-wrap': 'anywhere', ...styles });
  bar.append(element);
  return element;
}

function style(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
