import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PickEvent } from '../../../lib/domain/teaching.ts';
import { createPicker, type Picker } from '../../../lib/sites/teach/picker.ts';
import { ALICE, labelled } from './client-page.ts';

const WORDS = { title: 'Choose: E-mail', keys: 'Enter picks', nothing: 'Nothing here' };

let told: PickEvent[];
let ending: AbortController;
let before: string;

function start(isReal?: (event: Event) => boolean): Picker {
  told = [];
  ending = new AbortController();
  const tell = (event: PickEvent) => void told.push(event);
  return createPicker({ document, window, tell, signal: ending.signal, ...(isReal ? { isReal } : {}) });
}

const last = () => told.at(-1);
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  document.body.innerHTML = labelled(ALICE);
  before = document.documentElement.outerHTML;
});
afterEach(() => ending.abort());

describe('the picker', () => {
  it('begins at the likeliest place, and picks it with one key', () => {
    start(() => true).pickFor('email', [], WORDS);
    expect(last()).toMatchObject({ type: 'pick-pointed', field: 'email', text: ALICE.email, fits: true });
    press('Enter');
    expect(last()).toMatchObject({
      type: 'pick-made',
      field: 'email',
      text: ALICE.email,
      place: { scope: 'main' },
    });
  });

  it('moves in reading order among what has the field’s shape, around the end', () => {
    start(() => true).pickFor('email', [], WORDS);
    const seen = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
      press(key);
      const now = last();
      return now?.type === 'pick-pointed' ? `${now.at}/${now.of} ${now.text}` : '';
    });
    expect(seen).toEqual([
      '3/3 sam@house.example',
      '1/3 me@house.example',
      '3/3 sam@house.example',
      '1/3 me@house.example',
      '3/3 sam@house.example',
    ]);
  });

  it('goes to what is around and back, and picks nothing that has not the shape', () => {
    start(() => true).pickFor('phone', [], WORDS);
    for (const _ of [1, 2, 3]) press('ArrowUp');
    expect(last()).toMatchObject({ at: 0, fits: false });
    press('Enter');
    expect(told.some(({ type }) => type === 'pick-made')).toBe(false);
    for (const _ of [1, 2, 3]) press('ArrowDown');
    expect(last()).toMatchObject({ fits: true, text: ALICE.phone });
  });

  it('asks for other fields by letter and number, for the next by Tab, for the end by Escape', () => {
    start(() => true).pickFor('name', [], WORDS);
    for (const key of ['p', '4', 'Tab', 'Escape']) press(key);
    const wishes = told.flatMap((event) => (event.type === 'pick-wish' ? [event.field] : []));
    expect(wishes).toEqual(['phone', 'company', 'next', null]);
  });

  it('says so when nothing on the page looks like it', () => {
    document.body.innerHTML = '<main><p>Nothing</p></main>';
    start(() => true).pickFor('phone', [], WORDS);
    expect(last()).toMatchObject({ text: '', of: 0, fits: false });
    press('ArrowRight');
    press('Enter');
    expect(told.some(({ type }) => type === 'pick-made')).toBe(false);
  });

  it('keeps clicks and keys of its own from the page, and leaves it all others', () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['click', 'mousedown', 'keydown']) document.body.addEventListener(type, listen);
    start(() => true).pickFor('email', [], WORDS);
    const mail = document.querySelector('.v-email');
    mail?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    mail?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    mail?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    press('Enter');
    press('F5');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
    expect(heard).toEqual(['keydown', 'keydown']);
    expect(told.filter(({ type }) => type === 'pick-made')).toHaveLength(2);
    for (const type of ['click', 'mousedown', 'keydown']) document.body.removeEventListener(type, listen);
  });

  it('does nothing for events that the page made up', () => {
    start().pickFor('email', [], WORDS);
    press('Enter');
    document.querySelector('.v-email')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told.map(({ type }) => type)).toEqual(['pick-pointed']);
  });

  it('obeys the keys that the sidebar passes on', () => {
    const picker = start();
    picker.pickFor('email', [], WORDS);
    picker.press('Enter');
    expect(last()).toMatchObject({ type: 'pick-made' });
  });

  it('shows the page nothing of itself, and leaves no trace', () => {
    start(() => true).pickFor('email', [], WORDS);
    const added = [...document.documentElement.children].filter(
      (one) => !['HEAD', 'BODY'].includes(one.tagName),
    );
    expect(added).toHaveLength(1);
    expect(added[0]?.shadowRoot).toBe(null);
    expect(added[0]?.textContent).toBe('');
    ending.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    press('Enter');
    expect(told.some(({ type }) => type === 'pick-made')).toBe(false);
  });
});
