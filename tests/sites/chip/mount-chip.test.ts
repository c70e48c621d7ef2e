import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChipShown } from '../../../lib/domain/chip/chip-shown.ts';
import { mountChip } from '../../../lib/sites/chip/mount-chip.ts';

let told: string[];
let alive: boolean;
let ending: AbortController;
let roots: ShadowRoot[];
let under: Element[];

function shown(hint: string | null = null): ChipShown {
  const words = { lang: 'en', text: 'Known · 3', label: 'Regulars: 1 known customer', close: 'Hide', hint };
  return { state: { known: 1, memories: 3, taboo: true, hours: false, writing: false }, words };
}
const start = (isReal = true) =>
  mountChip({
    document,
    window,
    tell: (type) => void told.push(type),
    isAlive: () => {
      if (!alive) ending.abort();
      return alive;
    },
    signal: ending.signal,
    isReal: isReal ? () => true : (event) => event.isTrusted,
  });
const host = () => document.querySelector<HTMLElement>('[data-regulars-chip]');
const buttons = () => [...(roots.at(-1)?.querySelectorAll('button') ?? [])];
const isVisible = () => host()?.style.visibility === 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  alive = true;
  roots = [];
  under = [];
  ending = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 120, 28));
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  Object.assign(document, { elementsFromPoint: () => under });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the chip in a page', () => {
  it('is not there before it is told what to show, nor after it is told to show nothing', () => {
    const chip = start();
    expect(host()).toBeNull();
    chip.show(shown());
    expect(isVisible()).toBe(true);
    chip.show(null);
    expect(host()).toBeNull();
  });

  it('says its words inside a closed root, out of the order of the Tab key', () => {
    start().show(shown());
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.outerHTML).not.toContain('Known');
    expect(roots[0]?.textContent).toContain('Known · 3!');
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
    expect(buttons()[0]?.title).toContain('known customer');
  });

  it('opens the sidebar on a click of a hand, not of the page', () => {
    start(false).show(shown());
    for (const button of buttons()) button.click();
    expect([told, isVisible()]).toEqual([[], true]);
    ending.abort();
    ending = new AbortController();
    start().show(shown());
    buttons()[0]?.click();
    expect(told).toEqual(['open-sidebar']);
  });

  it('says how where it may not open the sidebar itself', () => {
    start().show(shown('Press Alt+Shift+K.'));
    buttons()[0]?.click();
    expect(told).toEqual([]);
    expect(roots[0]?.textContent).toContain('Press Alt+Shift+K.');
  });

  it('leaves the cursor where it is', () => {
    start().show(shown());
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    buttons()[0]?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('is gone at once with its ×', () => {
    start().show(shown());
    buttons()[1]?.click();
    expect([host(), told]).toEqual([null, ['chip-off']]);
  });

  it('hides over controls, and comes back when they are gone', () => {
    const chip = start();
    under = [document.createElement('button')];
    chip.show(shown());
    expect(isVisible()).toBe(false);
    under = [];
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(200);
    expect(isVisible()).toBe(true);
  });

  it('stays hidden where a form of the page stands in the place of what it asks', () => {
    Object.assign(document, { elementsFromPoint: document.createElement('form') });
    start().show(shown());
    expect(isVisible()).toBe(false);
  });

  it('asks once whether it still holds when the window has changed and rests', () => {
    start().show(shown());
    for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('resize'));
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['chip-again']);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['chip-again']);
  });

  it('comes back when the page throws it out, four times, each time later, and then no more', async () => {
    const chip = start();
    chip.show(shown());
    let times = 0;
    for (let i = 0; i < 10; i++) {
      if (host()) times += 1;
      host()?.remove();
      await Promise.resolve();
      vi.advanceTimersByTime(10_000);
    }
    expect(times).toBe(5);
    chip.show(shown());
    expect(host()).toBeNull();
  });

  it('takes itself away when the extension is gone, and what an earlier one has left', () => {
    start().show(shown());
    alive = false;
    window.dispatchEvent(new Event('focus'));
    expect(host()).toBeNull();
    const left = document.createElement('div');
    left.setAttribute('data-regulars-chip', '');
    document.documentElement.append(left);
    alive = true;
    ending = new AbortController();
    start();
    expect(host()).toBeNull();
  });
});
