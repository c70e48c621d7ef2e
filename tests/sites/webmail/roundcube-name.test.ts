import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PersonSeen } from '../../../lib/domain/reading.ts';
import { settle } from '../../../lib/domain/settle.ts';
import { warningsOf } from '../../../lib/domain/warnings.ts';
import { headerPeople } from '../../../lib/sites/roundcube/header.ts';

/** A header cell as Roundcube draws it: `shown` is the link's text, `script` the argument of its handler. */
function sender(shown: string, script: string, address = 'x@evil.example'): PersonSeen | undefined {
  const { document } = new JSDOM(
    '<table><tr><td class="header from"><span class="adr"></span></td></tr></table>',
  ).window;
  const link = document.createElement('a');
  link.className = 'rcmContactAddress';
  link.title = address;
  link.textContent = shown;
  const add = document.createElement('a');
  add.className = 'rcmaddcontact';
  add.setAttribute('onclick', `return rcmail.command('add-contact','${script}',this)`);
  document.querySelector('.adr')?.append(link, add);
  const page = { site: 'roundcube', pageKind: 'message', subject: null, page: '', trouble: null } as const;
  return settle({ ...page, own: [], people: [], detectors: [], shown: headerPeople(document) }).people[0];
}

const kinds = (seen: PersonSeen | undefined) => (seen ? warningsOf(seen, []).map((w) => w.kind) : null);
const emails = (seen: PersonSeen | undefined) =>
  seen?.signals.filter((s) => s.kind === 'email').map((s) => s.value);

describe('a name that Roundcube does not draw', () => {
  it('is read from the letter: another address as name is warned of, and never is the sender', () => {
    const seen = sender('x@evil.example', String.raw`\"ceo@corp.example\" <x@evil.example>`);
    expect(seen?.name).toBe('ceo@corp.example');
    expect(emails(seen)).toEqual(['x@evil.example']);
    expect(kinds(seen)).toEqual(['foreign-address']);
  });

  it('is read with what turns its writing round', () => {
    const seen = sender('Alice', '\u202eecilA <x@evil.example>');
    expect(kinds(seen)).toEqual(['hidden-characters']);
    expect(kinds(sender('Alice', String.raw`\u202eecilA <x@evil.example>`))).toEqual(['hidden-characters']);
  });

  it.each([
    ['of another address', 'Mallory <m@evil.example>'],
    ['of none', 'Mallory'],
    ['of a megabyte', `${'x'.repeat(1_000_000)} <x@evil.example>`],
    ['that is broken off', 'Mallory\\'],
    ['that is empty', ''],
  ])('counts only beside its own address: a handler %s leaves the name as drawn', (_, script) => {
    const seen = sender('Alice', script);
    expect([seen?.name, emails(seen)]).toEqual(['Alice', ['x@evil.example']]);
  });

  it('is plain text, escapes undone', () => {
    const script = String.raw`\"Sam <b>O\'Neil<\/b> & Sons\" <x@evil.example>`;
    expect(sender("Sam <b>O'Neil</b> & Sons", script)?.name).toBe("Sam <b>O'Neil</b> & Sons");
  });
});
