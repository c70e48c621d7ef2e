import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '../../lib/sites/generic/generic.ts';
import { readPage } from '../../lib/sites/registry.ts';

function focusOf(body: string): string | null {
  const { window } = new JSDOM(`<!DOCTYPE html><title>Stay 12</title><body><main>${body}</main></body>`, {
    url: 'https://house.example/stays/12',
  });
  const reading = readPage({ document: window.document, url: new URL(window.location.href) }, [generic]);
  return reading.focus?.signals.find((signal) => signal.kind === 'email')?.value ?? null;
}

const AGENT = 'desk@agency.example';

describe('an address under a label that we do not know', () => {
  it.each([
    ['a definition list', `<h1>Alice Chen</h1><dl><dt>Booked by</dt><dd>${AGENT}</dd></dl>`],
    [
      'a table',
      `<h1>Alice Chen</h1><table><tr><th>Agent</th><td><a href="mailto:${AGENT}">${AGENT}</a></td></tr></table>`,
    ],
    ['two spans', `<h1>Alice Chen</h1><p><span>Booked by:</span> <a href="mailto:${AGENT}">${AGENT}</a></p>`],
    ['a word before it', `<h1>Alice Chen</h1><p>经办人：<a href="mailto:${AGENT}">${AGENT}</a></p>`],
  ])('in %s is nobody: it may be an agent’s', (_, body) => {
    expect(focusOf(body)).toBeNull();
  });

  it.each([
    ['a known label', '<h1>Alice Chen</h1><dl><dt>E-mail</dt><dd>alice@guest.example</dd></dl>'],
    [
      'no label at all',
      '<h1>Alice Chen</h1><p><a href="mailto:alice@guest.example">alice@guest.example</a></p>',
    ],
  ])('is told from one under %s', (_, body) => {
    expect(focusOf(body)).toBe('alice@guest.example');
  });
});
