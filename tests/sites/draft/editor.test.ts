import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editorText } from '../../../lib/sites/draft/editor-text.ts';
import { findEditor } from '../../../lib/sites/draft/find-editor.ts';

const put = (html: string) => {
  document.body.innerHTML = html;
};
const found = () => findEditor(document)?.element;
const by = (selector: string) => document.querySelector(selector);
/** Layout is played: jsdom draws nothing. */
const size = (selector: string, width: number, height: number) => {
  const element = by(selector);
  if (element) element.getBoundingClientRect = () => ({ width, height }) as DOMRect;
};
const focus = (selector: string) =>
  by(selector) instanceof HTMLElement && (by(selector) as HTMLElement).focus();

afterEach(() => put(''));

describe('the editor of a letter', () => {
  it.each([
    [
      'Gmail',
      '<div role="textbox" contenteditable="true" aria-label="Message Body" aria-multiline="true"></div>',
    ],
    [
      'Outlook',
      '<div role="textbox" contenteditable="true" aria-label="Message body, press Alt+F10 to exit"></div>',
    ],
    ['Roundcube, plain', '<textarea name="_message" id="composebody"></textarea>'],
    ['Fastmail', '<div class="x" contenteditable="true" role="textbox" aria-label="Rich text editor"></div>'],
    ['a form of its own', '<form><textarea name="body"></textarea></form>'],
  ])('is found beside address fields and subject (%s)', (_name, editor) => {
    put(`<form>
      <div role="textbox" contenteditable="true" aria-label="To"></div>
      <div role="combobox" contenteditable="true" aria-label="Recipients"></div>
      <textarea name="_to"></textarea><textarea name="_bcc"></textarea>
      <textarea aria-label="收件人"></textarea><div contenteditable="true" aria-label="主題"></div>
      <input name="subject"><input type="search">
    </form><main>${editor}</main>`);
    expect(found()).toBe(by('main [contenteditable], main textarea'));
  });

  it.each(['designMode', 'contenteditable'])('is found in a frame of the page (%s)', (how) => {
    put('<textarea name="_to"></textarea><iframe></iframe>');
    const inside = (by('iframe') as HTMLIFrameElement).contentDocument as Document;
    if (how === 'designMode') inside.designMode = 'on';
    else inside.body.setAttribute('contenteditable', 'true');
    expect(found()).toBe(inside.body);
  });

  it('is found in a frame of a frame', () => {
    put('<iframe></iframe>');
    const outer = (by('iframe') as HTMLIFrameElement).contentDocument as Document;
    outer.body.innerHTML = '<iframe></iframe>';
    const inner = (outer.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = '<div contenteditable="true" role="textbox"></div>';
    expect(found()).toBe(inner.querySelector('div'));
  });

  it('is nobody’s where a page cannot be looked into', () => {
    put('<iframe src="https://other.example/"></iframe>');
    expect(found()).toBeUndefined();
  });

  it('of two letters is the one with the cursor in it or beside it, else none', () => {
    const letter = (id: string) =>
      `<section id="${id}"><input class="to"><div contenteditable="true"></div></section>`;
    put(letter('one') + letter('two'));
    expect(found()).toBeUndefined();
    focus('#two .to');
    expect(found()).toBe(by('#two [contenteditable]'));
    focus('#one .to');
    expect(found()).toBe(by('#one [contenteditable]'));
  });

  it('beside a small field is the large one', () => {
    put('<textarea id="note"></textarea><textarea id="letter"></textarea>');
    size('#note', 300, 30);
    size('#letter', 600, 400);
    expect(found()).toBe(by('#letter'));
    size('#note', 600, 300);
    expect(found()).toBeUndefined();
  });

  it('is found on a page whose forms stand before the document’s own properties', () => {
    put('<form name="querySelectorAll"></form><form name="body"></form><textarea id="letter"></textarea>');
    expect(found()).toBe(by('#letter'));
  });
});

describe('what is written', () => {
  const read = (html: string) => {
    put(`<div id="letter" contenteditable="true">${html}</div>`);
    return editorText(by('#letter') as Element);
  };
  let before: string;
  beforeEach(() => {
    before = '<div>Dear Alice,</div><p>no <b>pea</b>nuts<br>today</p>';
  });

  it('is read line by line', () => {
    expect(
      read(before)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Dear Alice,', 'no peanuts', 'today']);
  });

  it.each([
    '<blockquote>satay</blockquote>',
    '<div class="gmail_quote"><div>On Monday Alice wrote:</div>satay</div>',
    '<div>On Mon, 2 Mar, Alice Chen wrote:<br></div><blockquote>satay</blockquote>',
    '<p class="moz-cite-prefix">On Monday Alice wrote:</p><blockquote>satay</blockquote>',
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Alice</div><div>satay</div>',
    '<div class="gmail_signature">Mei, The Satay House</div>',
    '<div id="_rc_sig">-- <br>Mei, The Satay House</div>',
    '<div>-----Original Message-----</div><div>satay</div>',
    '<div>发件人：陈雅雯</div><div>发送时间：周一</div><div>satay</div>',
    '<style>.satay {}</style><script>satay</script>',
  ])('is without what is quoted, and without the signature: %s', (html) => {
    expect(read(before + html)).not.toMatch(/satay/i);
    expect(read(before + html)).toContain('peanuts');
  });

  it('goes on below the quoted part', () => {
    expect(read('<blockquote>old</blockquote><div>new</div>')).toBe('new');
  });

  it('in a plain field is its text', () => {
    put('<textarea id="letter"></textarea>');
    (by('#letter') as HTMLTextAreaElement).value = 'Yes.\n\nOn Monday Alice wrote:\n> satay';
    expect(editorText(by('#letter') as Element)).toBe('Yes.');
  });
});
