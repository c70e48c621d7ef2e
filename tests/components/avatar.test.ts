import { describe, expect, it } from 'vitest';
import { initials } from '../../components/identity/Avatar.tsx';

describe('initials', () => {
  it.each([
    ['Alice Chen', 'AC'],
    ['王秀英', '秀英'],
    ['王伟', '王伟'],
    ['alice@studio.example', 'A'],
    ['Prince', 'P'],
    ["Daniel O'Brien", 'DO'],
    ['Élodie 🌸 Dupont', 'ÉD'],
    ['', '?'],
    ['<b>', '?'],
  ])('%s → %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
