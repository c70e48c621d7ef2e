import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  all,
  attr,
  fieldValue,
  first,
  firstShown,
  frameDocument,
  isShown,
  mailtoOf,
  telOf,
  text,
} from '../../lib/sites/dom.ts';

function body(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

function only(html: string): Element {
  const element = body(html).firstElementChild;
  if (!element) throw new Error('nothing there');
  return element;
}

describe('text', () => {
  it('folds blanks, parts blocks and leaves out scripts, styles and templates', () => {
    expect(
      text(only('<div>a\n  b<p>c</p><script>x</script><style>y</style><template>z</template>d</div>')),
    ).toBe('a b cd');
  });

  it('leaves out what the reader says', () => {
    expect(
      text(only('<h2><span class="voice">Subject: </span>Tiles<a>Open</a></h2>'), 50, (e) =>
        e.matches('.voice, a'),
      ),
    ).toBe('Tiles');
  });

  it('is cut at its limit however long the page is', () => {
    expect(text(only(`<div>${'word '.repeat(100_000)}</div>`), 40).length).toBeLessThanOrEqual(40);
  });
});

describe('visibility without layout', () => {
  it.each([
    ['<p>x</p>', true],
    ['<p hidden>x</p>', false],
    ['<p style="display: none">x</p>', false],
    ['<p data-cap-hidden="display">x</p>', false],
  ])('%s', (html, shown) => {
    expect(isShown(only(html))).toBe(shown);
    expect(isShown(only(`<div>${html}</div>`).firstElementChild as Element)).toBe(shown);
    expect(isShown(only(html.replace('x</p>', '<b>x</b></p>')).firstElementChild as Element)).toBe(shown);
  });

  it('takes the first that is on screen, not a view kept hidden', () => {
    const found = firstShown(body('<p hidden id="old">x</p><p id="new">y</p>'), ['p']);
    expect(found?.id).toBe('new');
  });
});

describe('queries', () => {
  it('give the newest generation of a selector first and are bounded', () => {
    const page = body(`<i class="old"></i><b class="new"></b>${'<u></u>'.repeat(500)}`);
    expect(first(page, ['.new', '.old'])?.className).toBe('new');
    expect(first(page, ['.newest', '.old'])?.className).toBe('old');
    expect(all(page, 'u').length).toBe(200);
  });

  it('see through form fields and images that bear the names of DOM methods', () => {
    const form = only(
      '<form><input name="querySelectorAll"><input name="getAttribute"><p title="t">x</p></form>',
    );
    expect(all(form, 'p')).toHaveLength(1);
    expect(attr(form, 'title')).toBe('');
    const { document } = new JSDOM('<img name="querySelectorAll"><p>x</p>').window;
    expect(all(document, 'p')).toHaveLength(1);
  });
});

it('an attribute of megabytes is none', () => {
  expect(attr(only(`<p title="${'x'.repeat(1_000_000)}">x</p>`), 'title')).toBe('');
});

it.each([
  ['<a href="mailto:a%40x.example?subject=s">x</a>', 'a@x.example', ''],
  ['<a href="MAILTO:a@x.example">x</a>', 'a@x.example', ''],
  ['<a href="mailto:%E0%A4%A">x</a>', '%E0%A4%A', ''],
  ['<a href="tel:+44%2020;ext=3">x</a>', '', '+44 20'],
  ['<a href="javascript:mailto:a@x.example">x</a>', '', ''],
  ['<a>x</a>', '', ''],
])('a link %s', (html, email, phone) => {
  expect([mailtoOf(only(html)), telOf(only(html))]).toEqual([email, phone]);
});

it('a value is what was typed, else what the page was saved with', () => {
  const input = only('<input value="saved">') as HTMLInputElement;
  expect(fieldValue(input)).toBe('saved');
  input.value = ' typed ';
  expect(fieldValue(input)).toBe('typed');
});

it('a frame that cannot be looked into has no document', () => {
  expect(frameDocument(null)).toBe(null);
  expect(frameDocument(only('<p></p>'))).toBe(null);
  const closed = only('<iframe></iframe>');
  Object.defineProperty(closed, 'contentDocument', {
    get: () => {
      throw new Error('cross-origin');
    },
  });
  expect(frameDocument(closed)).toBe(null);
});
