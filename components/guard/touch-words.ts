import { cultureOf } from '../../lib/domain/guard/gift-lists.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { TouchShown } from '../../lib/models/guard-model.ts';

/** Why the words are pointed out, in a word or two. */
export function causeOf({ by }: TouchShown, text: Messages): string {
  if (by.kind === 'gift') return text.touchGift(text.giftCulture(cultureOf(by.gift)));
  if (by.kind === 'hours') return text.touchHours;
  return by.memory.kind === 'taboo' ? text.touchTaboo : text.touchKnown;
}

/** What stands behind it; the words of a sensitive memory are not said unasked. */
export function reasonOf({ by }: TouchShown, text: Messages): string {
  if (by.kind === 'gift') return text.giftReason(by.gift);
  return by.memory.sensitive === 1 ? text.touchSensitive : by.memory.text;
}

/** All the words pointed out, as they are quoted in this language. */
export function wordsOf({ touches }: TouchShown): string {
  return [...new Set(touches.map(({ words }) => words))].join(' · ');
}

export function whoseOf({ customer }: TouchShown, text: Messages): string {
  return customer?.displayName ?? text.touchAll;
}

/** What must never happen, and is about to be written. */
export function isUrgent({ tone, by }: TouchShown): boolean {
  return tone === 'strong' && by.kind !== 'gift' && by.memory.kind === 'taboo';
}
