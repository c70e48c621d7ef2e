import { complaintWords } from '../../lib/domain/case/complaint-words.ts';
import { isMonthly } from '../../lib/domain/civil-dates.ts';
import type { IdentityItem, LineItem, PurchaseItem, SupplyItem } from '../../lib/domain/line-item.ts';
import { readyTopic } from '../../lib/domain/memory/topics.ts';
import { isMemory } from '../../lib/models/quick-add-corrections.ts';
import type { IconName } from '../base/icons.ts';
import type { Ui } from '../base/ui.ts';
import { recurrenceWords } from './recurrence-words.ts';

/** What an item is, what it is about, and everything it says besides, in the user's words. */
export interface ItemWords {
  icon: IconName;
  kind: string;
  /** The sentence. */
  text: string;
  /** When, and how often. */
  when: string | null;
  /** Amounts, ways and marks. */
  more: string[];
}

export function itemWords(item: LineItem, ui: Ui): ItemWords {
  const { text } = ui;
  return {
    icon: iconOf(item),
    kind: item.kind === 'identity' ? text.signal(item.identity) : kindOf(item, text),
    text: sentenceOf(item, ui),
    when: whenOf(item, ui),
    more: moreOf(item, ui),
  };
}

/** The same as one sentence, for those who listen. */
export function spoken({ kind, text, when, more }: ItemWords): string {
  return [`${kind}: ${text}`, ...(when ? [when] : []), ...more].join(', ');
}

/** A promise that begins with a complaint opens one, with all that is promised then. */
function kindOf(item: Exclude<LineItem, IdentityItem>, text: Ui['text']): string {
  return complains(item) ? text.complaint : text.lineKind(item.kind);
}

function complains(item: LineItem): boolean {
  return item.kind === 'promise' && complaintWords(item.said ?? item.text) !== null;
}

/** What a topic is called in this language. */
export function topicName(topic: string, { text }: Ui): string {
  const ready = readyTopic(topic);
  return ready ? text.topic(ready) : topic;
}

const ICONS: Partial<Record<LineItem['kind'], IconName>> = {
  supply: 'delivery',
  promise: 'check',
  referral: 'people',
  purchase: 'other',
  identity: 'person',
};

function iconOf(item: LineItem): IconName {
  if (isMemory(item)) return item.kind;
  if (item.kind === 'occasion') return 'occasion';
  if (item.kind === 'follow-up') return item.channel === 'other' ? 'clock' : item.channel;
  return ICONS[item.kind] ?? 'note';
}

function sentenceOf(item: LineItem, { text }: Ui): string {
  if (item.kind === 'identity') return item.raw || item.value;
  if (item.kind === 'follow-up' || item.kind === 'promise') return item.text || text.channel(item.channel);
  if (item.kind === 'occasion') return item.text || text.occasion(item.occasion);
  return item.text;
}

function whenOf(item: LineItem, { text, format, now, language }: Ui): string | null {
  // A complaint has a day for each of its promises.
  if (complains(item)) return null;
  if (item.kind === 'follow-up' || item.kind === 'promise') {
    const due = format.due(item.due, now);
    return item.recurrence ? `${due} · ${recurrenceWords(item.recurrence, text, language)}` : due;
  }
  if (item.kind === 'occasion') {
    const monthly = isMonthly({ kind: item.occasion, date: item.date });
    return monthly ? text.monthlyOn(item.date.day) : format.civil(item.date);
  }
  if (!isMemory(item)) return null;
  const from = item.from ? [text.holdsFrom(format.day(item.from))] : [];
  const until = item.until ? [text.validUntil(format.day(item.until))] : [];
  const days = [...from, ...until].join(' ');
  return days === '' ? null : days;
}

function moreOf(item: LineItem, ui: Ui): string[] {
  const { text } = ui;
  if (item.kind === 'supply') return [supplyOf(item, ui)];
  if (item.kind === 'purchase') return purchaseOf(item, ui);
  if (item.kind === 'identity') return labelOf(item, text.signal(item.identity));
  if (item.kind === 'referral') return item.email ? [item.email] : [];
  return isMemory(item) && item.sensitive ? [text.sensitive] : [];
}

/** What the number is for, unless its kind says that already. */
function labelOf({ label }: IdentityItem, kind: string): string[] {
  return label && label.toLocaleLowerCase() !== kind.toLocaleLowerCase() ? [label] : [];
}

function supplyOf({ quantity, unit, product, days }: SupplyItem, { text, language }: Ui): string {
  return text.supplyWords(amountOf(quantity, unit, product, language), Math.round(days));
}

function purchaseOf({ amount, currency, quantity, unit, product }: PurchaseItem, { language }: Ui): string[] {
  const money = amount === undefined ? [] : [moneyOf(amount, currency, language)];
  const goods = quantity === undefined ? [] : [amountOf(quantity, unit ?? '', product, language)];
  return [...money, ...goods];
}

function amountOf(quantity: number, unit: string, product: string | undefined, language: string): string {
  const gap = language === 'en' ? ' ' : '';
  return [new Intl.NumberFormat(language).format(quantity), unit, product ?? '']
    .filter((part) => part !== '')
    .join(gap);
}

function moneyOf(amount: number, currency: string | undefined, language: string): string {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return plain.format(amount);
  const money = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(language, money).format(amount);
}
