/**
 * Letters that are drawn like a Latin one, after Unicode's confusables (UTS 39), cut down to the scripts in which
 * somebody imitates an address: Cyrillic, Greek, Armenian, Cherokee and odd Latin. Width, mathematical alphabets and
 * ligatures are folded by NFKC, marks over letters by decomposition.
 */
const LIKE: Readonly<Record<string, string>> = {
  a: 'аɑαꭺӕ',
  b: 'вьƄꮟѣ',
  c: 'сϲᴄⲥꮯ',
  d: 'ԁɗđꭰժ',
  e: 'еεєҽɛәɘ',
  f: 'ғƒքϝẝ',
  g: 'ɡԍցգɢ',
  h: 'һнհꮒћ',
  i: 'іιıɩӏյꭵ',
  j: 'јϳɉ',
  k: 'кκҡқᴋĸ',
  l: 'ӏłɫǀⅼꮮլɭ',
  m: 'мμᴍ',
  n: 'пոηռɴ',
  o: 'оοσօөøɵᴏꮎ',
  p: 'рρþᴘꮲ',
  q: 'ԛզգ',
  r: 'гɾᴦꭱʀ',
  s: 'ѕʂꜱꮥ',
  t: 'тτŧᴛꭲ',
  u: 'υսцʋᴜ',
  v: 'νѵᴠꮩ',
  w: 'ԝωѡɯᴡաꮃ',
  x: 'хχҳ×',
  y: 'уγүყʏꭹ',
  z: 'ᴢʐζꮓ',
  '3': 'зʒӡɜ',
  '-': '‐‑‒–—−ー_',
  "'": '’‘ʼ`´',
  '.': '․·',
};

/** Capitals that look like another letter than their small form does. */
const CAPITALS: Readonly<Record<string, string>> = {
  h: 'ΗН',
  n: 'Ν',
  p: 'ΡР',
  y: 'ΥУ',
  x: 'ΧХ',
  m: 'ΜМ',
  t: 'ΤТ',
  z: 'Ζ',
  i: 'ΙІ',
  b: 'ΒВ',
  k: 'ΚК',
  c: 'СϹ',
};

/** Digits and strokes that pass for letters, after all else. */
const STROKES: Readonly<Record<string, string>> = { l: '1i|!', o: '0', s: '5', b: '8' };

export const SEQUENCES = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
] as const;

function inverted(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([to, all]) => [...all].map((from) => [from, to] as const)));
}

export const LIKE_LATIN = inverted(LIKE);
export const LIKE_CAPITALS = inverted(CAPITALS);
export const LIKE_STROKES = inverted(STROKES);
