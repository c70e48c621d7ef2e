import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../lib/sites/readers.ts';
import { readPage } from '../../lib/sites/registry.ts';

function pageOf(body: string, head = ''): { document: Document; url: URL } {
  const url = 'https://app.house.example/view/1';
  const { window } = new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, {
    url,
  });
  return { document: window.document, url: new URL(url) };
}

const field = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;

describe('a hostile page', () => {
  it('cannot make a reading large: attributes and texts of megabytes are passed over', () => {
    const big = 'x'.repeat(10_000_000);
    const input = pageOf(
      `<main><h1>${big}</h1><a href="mailto:${big}@a.example" title="${big}@b.example">${big}</a>${field('Email', big)}</main>`,
      `<title>${big}</title>`,
    );
    expect(JSON.stringify(readPage(input, READERS)).length).toBeLessThan(20_000);
  });

  it('cannot make a reading large by number: thousands of recipients', () => {
    const links = Array.from(
      { length: 5000 },
      (_, i) => `<a class="rcmContactAddress" title="p${i}@x.example">P</a>`,
    ).join('');
    const input = pageOf(
      `<table><tr><td class="header from">${links}</td></tr></table><div id="messagebody"></div>`,
    );
    input.document.body.className = 'task-mail action-show';
    const reading = readPage(input, READERS);
    expect(reading.people.length).toBeLessThanOrEqual(300);
  });

  it('cannot stop the reader with many frames, broken or foreign', () => {
    const frames = '<iframe src="javascript:0"></iframe><iframe sandbox></iframe>'.repeat(15);
    expect(
      readPage(pageOf(`${frames}<main>${field('Email', 'a@x.example')}</main>`), READERS).focus?.signals[0]
        ?.value,
    ).toBe('a@x.example');
  });

  it('cannot shadow the DOM with names of form fields and images', () => {
    const clobber = ['body', 'querySelectorAll', 'documentElement', 'title', 'createTreeWalker', 'head']
      .map(
        (name) =>
          `<img name="${name}"><form name="${name}"><input name="parentElement"><input name="matches"></form>`,
      )
      .join('');
    const reading = readPage(pageOf(`${clobber}<main>${field('Email', 'a@x.example')}</main>`), READERS);
    expect([null, 'a@x.example']).toContain(reading.focus?.signals[0]?.value ?? null);
  });

  it('does not pass for a person whose address is only in a name, a link text or a script link', () => {
    const input = pageOf(
      `<main>${field('Name', 'vip@corp.example')}<a href="javascript:mailto:vip@corp.example">VIP</a><a href="https://corp.example/vip@corp.example">x</a></main>`,
    );
    expect(readPage(input, READERS).focus).toBe(null);
  });

  it('is told as unreadable when a reader breaks on it, and nothing is thrown', () => {
    const broken = {
      id: 'broken',
      family: 'crm' as const,
      claims: () => true,
      read: () => {
        throw new TypeError('odd page');
      },
      roots: () => ({ containers: [], frames: [] }),
    };
    const reading = readPage(pageOf(''), [broken]);
    expect(reading).toMatchObject({ site: 'broken', trouble: 'unreadable', focus: null, people: [] });
  });

  it('is given to the next reader when one breaks on the question', () => {
    const broken = {
      id: 'broken',
      family: 'crm' as const,
      claims: () => {
        throw new TypeError('odd page');
      },
      read: () => ({ pageKind: 'none' as const, subject: null, own: [], people: [], detectors: [] }),
      roots: () => ({ containers: [], frames: [] }),
    };
    expect(readPage(pageOf(''), [broken, ...READERS]).site).toBe('generic');
  });

  it('with a deep tree and many elements is read in bounded work', () => {
    const deep = '<div>'.repeat(1000) + '</div>'.repeat(1000);
    const wide = '<p>word</p>'.repeat(9000);
    expect(() => readPage(pageOf(`<main>${deep}${wide}</main>`), READERS)).not.toThrow();
  });
});
