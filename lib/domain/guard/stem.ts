/** The common part of a word's forms: "lilies" and "lily", "smoking" and "smoke". Lower-case letters in. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  return withoutEnd(withoutPlural(bare));
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function withoutEnd(word: string): string {
  const cut = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1];
  const root = cut !== undefined && /[aeiouy]/.test(cut) ? cut.replace(/([^aeioulsz])\1$/, '$1') : word;
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}
