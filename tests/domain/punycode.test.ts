import fc from 'fast-check';
import { toASCII } from 'punycode/punycode.es6.js';
import { describe, expect, it } from 'vitest';
import { toAscii } from '../../lib/domain/to-ascii.ts';

describe('the ASCII form of a domain', () => {
  it.each([
    // RFC 3492, 7.1, in lower case, and domains that people have.
    ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
    ['他們爲什麽不說中文', 'xn--ihqwctvzc91f659drss3x8bo0yb'],
    ['почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l'],
    ['3年b組金八先生', 'xn--3b-ww4c5e180e575a65lsy2b'],
    ['パフィーdeルンバ', 'xn--de-jg4avhby1noc0d'],
    ['そのスピードで', 'xn--d9juau41awczczp'],
    ['müller.example', 'xn--mller-kva.example'],
    ['中国。中国', 'xn--fiqs8s.xn--fiqs8s'],
    ['mail.例え.example', 'mail.xn--r8jz45g.example'],
    ['xn--fiqs8s', 'xn--fiqs8s'],
    ['😀.example', 'xn--e28h.example'],
  ])('of %s is %s', (domain, ascii) => {
    expect(toAscii(domain)).toBe(ascii);
  });

  it('is what the well-known library says, for any text', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'aé中ß.-ü9'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(letters, (domain) => {
        fc.pre(!domain.includes('@'));
        expect(toAscii(domain)).toBe(toASCII(domain));
      }),
      { numRuns: 1000 },
    );
  });
});
