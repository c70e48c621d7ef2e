/** Initials on a calm colour that stays the same for the same name. */
export function Avatar({ name, known }: { name: string; known: boolean }) {
  return (
    <span class={known ? `avatar avatar-${hueOf(name)}` : 'avatar avatar-unknown'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

const HUES = 6;
const HAN = /\p{Script=Han}/u;

function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % HUES;
}

/** 王秀英 → 秀英; Alice Chen → AC; alice@… → A. */
export function initials(name: string): string {
  const han = [...name].filter((letter) => HAN.test(letter));
  if (han.length > 0) return han.length > 2 ? han.slice(1, 3).join('') : han.join('');
  const words = name.split(/[\s.@_-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words[0], words.length > 1 && !name.includes('@') ? words.at(-1) : undefined];
  return [first, last].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}
