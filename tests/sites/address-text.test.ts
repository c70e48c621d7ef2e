import { describe, expect, it } from 'vitest';
import { addressesIn, isAddress, parseAddressList, parseMailbox } from '../../lib/domain/address-text.ts';

describe('an address list', () => {
  it.each([
    ['"Chen, Alice" <alice@x.example>, bob@y.example', ['Chen, Alice|alice@x.example', '|bob@y.example']],
    ['Chen, Alice <alice@x.example>', ['Chen, Alice|alice@x.example']],
    ['王伟 <w@z.example>；李娜 <l@z.example>', ['王伟|w@z.example', '李娜|l@z.example']],
    ['a@x.example (Alice)', ['Alice|a@x.example']],
    ['Name Only, b@y.example', ['Name Only|', '|b@y.example']],
    ['"Quote \\"Lucho\\" García" <g@x.example>', ['Quote "Lucho" García|g@x.example']],
    ['"unbalanced <a@x.example>, b@y.example', ['"unbalanced|a@x.example', '|b@y.example']],
    ['lina@云上米店.example', ['|lina@云上米店.example']],
    ['', []],
    [',,;', []],
  ])('%s', (list, people) => {
    expect(parseAddressList(list).map((m) => `${m.name}|${m.address}`)).toEqual(people);
  });

  it('takes the last angle as the address: a name that shows another address stays a name', () => {
    expect(parseMailbox('vip@corp.example <stranger@bait.example>')).toEqual({
      name: 'vip@corp.example',
      address: 'stranger@bait.example',
    });
  });

  it('takes time in proportion to the text, however hostile', () => {
    for (const hostile of [
      `${'a'.repeat(50_000)}@`,
      '@'.repeat(100_000),
      'a.'.repeat(50_000),
      '"'.repeat(99_999),
      '<('.repeat(50_000),
    ]) {
      expect(parseAddressList(hostile).length).toBeLessThanOrEqual(500);
      expect(addressesIn(hostile).length).toBeLessThanOrEqual(50);
    }
  });

  it('knows an address standing alone', () => {
    expect(['a@x.example', 'a b@x.example', 'a@x.example,', '<a@x.example>', 'x'].map(isAddress)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
