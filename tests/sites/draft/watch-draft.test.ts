import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDraft } from '../../../lib/sites/draft/watch-draft.ts';

let told: [string, number][];
let ending: AbortController;

const letter = (id = 'letter') => document.getElementById(id) as HTMLElement;
const start = () =>
  watchDraft({ document, window, tell: (text, editor) => told.push([text, editor]), signal: ending.signal });

/** Written by the user: the page hears of it, and so does the observer. */
async function write(text: string, id?: string): Promise<void> {
  letter(id).textContent = text;
  letter(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  ending = new AbortController();
  document.body.innerHTML =
    '<input id="to"><div id="letter" contenteditable="true" tabindex="0">Dear Alice,</div>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a letter that is looked at', () => {
  it('is told as it stands, then after each pause in typing and not before', async () => {
    start();
    vi.advanceTimersByTime(0);
    expect(told).toEqual([['Dear Alice,', 1]]);
    await write('Dear Alice, pea');
    vi.advanceTimersByTime(100);
    await write('Dear Alice, peanuts');
    vi.advanceTimersByTime(149);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(told.slice(1)).toEqual([['Dear Alice, peanuts', 1]]);
  });

  it('is not told again when nothing of it changed', async () => {
    start();
    vi.advanceTimersByTime(0);
    await write('Dear Alice,');
    vi.advanceTimersByTime(2000);
    expect(told).toHaveLength(1);
  });

  it('is told when the program changes it without a word', async () => {
    start();
    vi.advanceTimersByTime(0);
    letter().textContent = '';
    await Promise.resolve();
    vi.advanceTimersByTime(150);
    expect(told.at(-1)).toEqual(['', 1]);
  });

  it('is told now and then where the program never rests', async () => {
    start();
    vi.advanceTimersByTime(0);
    for (let i = 0; i < 30; i++) {
      letter().textContent = `peanuts ${i}`;
      await Promise.resolve();
      vi.advanceTimersByTime(60);
    }
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThan(5);
  });

  it('that is drawn late is found', () => {
    document.body.replaceChildren();
    start();
    vi.advanceTimersByTime(100);
    document.body.innerHTML = '<textarea id="letter">late</textarea>';
    vi.advanceTimersByTime(500);
    expect(told).toEqual([['late', 1]]);
  });

  it('gives way to another one where the cursor goes', async () => {
    start();
    vi.advanceTimersByTime(5000);
    letter().hidden = true;
    letter().insertAdjacentHTML(
      'afterend',
      '<div id="second" contenteditable="true" tabindex="0">Dear Bob,</div>',
    );
    letter('second').focus();
    vi.advanceTimersByTime(0);
    expect(told.at(-1)).toEqual(['Dear Bob,', 2]);
    const count = told.length;
    await write('Dear Alice, peanuts');
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(count);
  });

  it('is left alone once it is over: no timer, no listener, no word', async () => {
    const listening = new Map<string, number>();
    for (const target of [document, window, letter()] as EventTarget[]) {
      const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
      const note = (type: string, by: number) => listening.set(type, (listening.get(type) ?? 0) + by);
      target.addEventListener = (type: string, hear: EventListener, options?: AddEventListenerOptions) => {
        note(type, 1);
        options?.signal?.addEventListener('abort', () => note(type, -1));
        add(type, hear, options);
      };
      target.removeEventListener = (type: string, hear: EventListener) => {
        note(type, -1);
        remove(type, hear);
      };
    }
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    start();
    vi.advanceTimersByTime(0);
    expect(listening.get('input')).toBe(1);
    await write('Dear Alice, peanuts');
    ending.abort();
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveLength(1);
    expect([...listening].filter(([, count]) => count !== 0)).toEqual([]);
    expect(disconnect).toHaveBeenCalled();
  });

  it('is looked for by nothing that happens while typing or pointing', () => {
    const types: string[] = [];
    for (const target of [document, window] as EventTarget[]) {
      const add = target.addEventListener.bind(target);
      target.addEventListener = (type: string, hear: EventListener, options?: AddEventListenerOptions) => {
        types.push(type);
        add(type, hear, options);
      };
    }
    start();
    vi.advanceTimersByTime(5000);
    expect(types.toSorted()).toEqual(['blur', 'focusin']);
  });
});
