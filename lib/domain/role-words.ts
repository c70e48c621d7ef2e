import type { PersonRole } from './reading.ts';

const ROLE_WORDS: readonly [PersonRole, RegExp][] = [
  ['from', /^(?:from|sender|发件人|發件人|寄件人|寄件者)$/i],
  ['to', /^(?:to|收件人|收件者)$/i],
  ['cc', /^(?:cc|抄送|抄送人|副本)$/i],
  ['bcc', /^(?:bcc|密送|密送人|密件副本|密件抄送)$/i],
  ['reply-to', /^(?:reply-to|回复至|回覆至)$/i],
];

/** Role by the label of a row, in three languages: only where order and attributes do not tell it. */
export function roleByWord(label: string): PersonRole | null {
  const word = label.replace(/[\s:：]/gu, '');
  return ROLE_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
