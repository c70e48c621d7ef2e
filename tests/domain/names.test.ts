import { describe, expect, it } from 'vitest';
import { cleanName, foreignAddressInName, sortName } from '../../lib/domain/names.ts';
import { person } from './rows.ts';

describe('a display name', () => {
  it('loses what can not be seen and reads as it stands', () => {
    expect(cleanName('  An\u200bna\u00a0 Sch\u200dmidt\n')).toBe('Anna Schmidt');
    expect(cleanName('\u202eelpmaxe')).toBe('elpmaxe');
    expect(cleanName('Tomas\u030c')).toBe('Tomaš');
    expect(cleanName('<img src=x>')).toBe('<img src=x>');
  });

  it('sorts without case, width or Latin accents', () => {
    expect(sortName('Éric ＬＩ')).toBe('eric li');
    expect(sortName('王伟')).toBe('王伟');
    expect(sortName('ガイ')).toBe('ガイ');
    expect(sortName('한국')).toBe('한국');
  });
});

describe('an address inside a name', () => {
  it('is named when it is another than the real one', () => {
    const liar = person('anna@hotel.example', 'anna@hotle.example');
    expect(foreignAddressInName(liar)).toBe('anna@hotel.example');
    expect(foreignAddressInName(person('Anna (anna@hotel.example).', 'x@evil.example'))).toBe(
      'anna@hotel.example',
    );
  });

  it('is no lie when it is the same address, or there is nothing to compare', () => {
    expect(foreignAddressInName(person('Anna@Hotel.example', 'anna@hotel.example'))).toBeNull();
    expect(foreignAddressInName(person('anna@hotel.example'))).toBeNull();
    expect(foreignAddressInName(person('Anna Schmidt', 'anna@hotel.example'))).toBeNull();
  });
});
