import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseEmail, withoutTag } from '../../lib/domain/email.ts';
import { anyText, PATIENCE } from './any-text.ts';

describe('an address', () => {
  it('is compared without case, blanks around it, or width of its domain', () => {
    expect(normaliseEmail('  Alice.Chen@Example.COM ')).toBe('alice.chen@example.com');
    expect(normaliseEmail('a@ｅｘａｍｐｌｅ．com')).toBe('a@example.com');
    expect(normaliseEmail('a@店。example')).toBe(normaliseEmail('a@店.example'));
  });

  it('is the same with its domain in Unicode or in xn--', () => {
    expect(normaliseEmail('j@Müller-Brot.example')).toBe('j@xn--mller-brot-9db.example');
    expect(normaliseEmail('j@XN--mller-brot-9db.example')).toBe('j@xn--mller-brot-9db.example');
    expect(normaliseEmail('李@云上米店.example')).toBe(normaliseEmail('李@xn--fhqrmh42bu72a.example'));
    expect(normaliseEmail('j@mu\u0308ller.example')).toBe(normaliseEmail('j@müller.example'));
  });

  it('is the same with its local part composed or decomposed', () => {
    expect(normaliseEmail('zoe\u0308@a.example')).toBe(normaliseEmail('zoë@a.example'));
  });

  it('keeps tags, dots and unusual but legal signs', () => {
    expect(normaliseEmail('a.b+c@a.example')).toBe('a.b+c@a.example');
    expect(normaliseEmail("o'brien_%=x@a.example")).toBe("o'brien_%=x@a.example");
    expect(withoutTag('a.b+c+d@a.example')).toBe('a.b@a.example');
    expect(withoutTag('+x@a.example')).toBe('+x@a.example');
  });

  it.each([
    '',
    ' ',
    'alice',
    '@a.example',
    'alice@',
    'alice@localhost',
    'alice@a..example',
    'alice@.example',
    'alice@a.example.',
    'alice@-a.example',
    'alice@1.2.3.4',
    'alice@[1.2.3.4]',
    'ali ce@a.example',
    'alice@a example.com',
    'a@b@c.example',
    'MISSING_MAILBOX@MISSING_DOMAIN',
    'missing_mailbox@a.example',
    'x@missing_domain',
    '<alice@a.example>',
    'mailto:alice@a.example',
    `${'a'.repeat(65)}@a.example`,
    'alice@℀.example',
  ])('refuses %j', (raw) => {
    expect(normaliseEmail(raw)).toBeNull();
  });
});

describe('an address that imitates another', () => {
  it.each([
    '\u200b',
    '\u200d',
    '\u200c',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\u200f',
    '\ufe0f',
    '\u0000',
  ])('with U+%# inside is refused, never cleaned', (unseen) => {
    for (const raw of [`al${unseen}ice@a.example`, `alice@a${unseen}b.example`, `${unseen}alice@a.example`]) {
      expect(normaliseEmail(raw)).toBeNull();
    }
  });

  it('with a look-alike letter is another address', () => {
    const latin = normaliseEmail('anna@nordwind.example');
    const cyrillic = normaliseEmail('anna@nоrdwind.example');
    expect(cyrillic).toMatch(/^anna@xn--/);
    expect(cyrillic).not.toBe(latin);
    expect(normaliseEmail('аnna@nordwind.example')).not.toBe(latin);
  });

  it('with a forged xn-- label is not the address it would decode to', () => {
    expect(normaliseEmail('a@xn--abc-.example')).not.toBe('a@abc.example');
    expect(normaliseEmail('a@xn--zzzzzzzz99999999.example')).not.toBe('a@example');
  });
});

it(
  'never throws, and normalising twice changes nothing',
  () => {
    const text = anyText(30);
    fc.assert(
      fc.property(text, text, (local, domain) => {
        const once = normaliseEmail(`${local}@${domain}.example`);
        if (once !== null) expect(normaliseEmail(once)).toBe(once);
      }),
    );
  },
  PATIENCE,
);
