import { dateAt } from '../due.ts';
import type { LineContext } from '../line-context.ts';
import type { LineItem, LineKind } from '../line-item.ts';
import { channelOf, occasionOf } from '../line-words.ts';
import type { CivilDate } from '../records.ts';
import { readWhen } from '../when/read-when.ts';
import { findContact, readContact } from './contact.ts';
import { readFollowUp, readOccasion, readPromise } from './dated-item.ts';
import { readMemory } from './memory-item.ts';
import { readPurchase } from './purchase-item.ts';
import { readReferral } from './referral-item.ts';
import { regionOf } from './region.ts';
import { readSupply } from './supply-item.ts';

const LONGEST_NAME = 80;

/** Every word of an item, as it was written. */
export function wordsOf(item: LineItem): string {
  return ('said' in item ? item.said : undefined) ?? item.text;
}

/**
 * The item as another kind, with all its words. What a kind needs and the words do not say is what is usual: a
 * reminder is for tomorrow. A kind that makes no sense of the words leaves them a note that says so.
 */
export function asKind(item: LineItem, kind: LineKind, context: LineContext): LineItem {
  if (item.kind === kind) return item;
  const words = wordsOf(item);
  switch (kind) {
    case 'follow-up':
      return readFollowUp(words, context) ?? forTomorrow(words, context);
    case 'promise':
      return readPromise(words, context);
    case 'occasion':
      return readOccasion(words, context) ?? onNamedDay(words, context) ?? unread(words, kind, context);
    case 'supply':
      return readSupply(words) ?? unread(words, kind, context);
    case 'referral':
      return readReferral(words) ?? unread(words, kind, context);
    case 'purchase':
      return readPurchase(words, context);
    case 'identity':
      return asIdentity(words, context) ?? unread(words, kind, context);
    default: {
      const { suggested: _taken, ...memory } = readMemory(kind, words, context);
      return memory;
    }
  }
}

function unread(words: string, suggested: LineKind, context: LineContext): LineItem {
  const note = readMemory('note', words, context);
  return { ...note, suggested, ...(suggested === 'occasion' ? { dateMissing: true as const } : {}) };
}

function forTomorrow(words: string, { now, zone }: LineContext): LineItem {
  const date = dateAt(now, zone).add({ days: 1 }).toString();
  return { kind: 'follow-up', text: words, channel: channelOf(words), due: { date, zone } };
}

/** The user says that this is a day to keep: the day that is named, even one told from today. */
function onNamedDay(words: string, context: LineContext): LineItem | null {
  const when = readWhen(words, context);
  if (when === null) return null;
  const day = Temporal.PlainDate.from(when.due.date);
  const date: CivilDate = when.civil ?? { calendar: 'gregorian', month: day.month, day: day.day };
  const occasion = occasionOf(words) ?? 'anniversary';
  return { kind: 'occasion', text: words, occasion, date };
}

/** The contact that the words are, or have in them: the sentence around it stays beside it. */
function asIdentity(words: string, context: LineContext): LineItem | null {
  const region = regionOf(context);
  const whole = readContact(words, region);
  if (whole) return whole;
  const part = findContact(words);
  const inside = part === null ? null : readContact(part, region);
  if (inside) return { ...inside, text: words, raw: words };
  if (words.length > LONGEST_NAME || words.includes('\n')) return null;
  return { kind: 'identity', text: words, identity: 'display-name', value: words.trim(), raw: words };
}
