import type { LineContext } from '../line-context.ts';
import type { LineItem } from '../line-item.ts';
import { readDated, readPromise } from './dated-item.ts';
import { readMemory } from './memory-item.ts';
import { readPurchase } from './purchase-item.ts';
import { readReferral } from './referral-item.ts';
import { regionOf } from './region.ts';
import { cardLineItems, signatureItems } from './signature-items.ts';
import { readSign, type Sign } from './signs.ts';
import { readSupply } from './supply-item.ts';
import { cardItems } from './vcard-items.ts';
import { takeCards } from './vcard-lines.ts';

/** More lines than anybody writes here one by one: what follows is pasted, and is one note. */
const MOST_LINES = 100;
/** That many plain lines together are a letter, not so many notes. */
const LETTER = 4;
const HAS_WORD = /[^\s]/u;

/** What a line or a paste means, item by item. Never throws, never drops a word; nothing written = no items. */
export function parseItems(line: string, context: LineContext): LineItem[] {
  const lines = line.split(/\r\n|[\n\r\u2028\u2029]/);
  const cards = takeCards(lines);
  if (!cards) return linesItems(lines, context);
  const others = cards.others.map((text): LineItem => ({ kind: 'note', text }));
  return [...cardItems(cards.first, regionOf(context)), ...linesItems(cards.rest, context), ...others];
}

function linesItems(lines: readonly string[], context: LineContext): LineItem[] {
  const items: LineItem[] = [];
  const isQuote = lines.filter((l) => /^\s*[>＞]/.test(l)).length > 1;
  let plain: string[] = [];
  const flush = () => {
    items.push(...plainItems(plain, context));
    plain = [];
  };
  for (const line of lines.slice(0, MOST_LINES)) {
    const { sign, body } = readSign(line);
    if (sign === null || (isQuote && sign === 'referral')) plain.push(line);
    else {
      flush();
      if (HAS_WORD.test(body)) items.push(signedItem(sign, body, context));
    }
  }
  flush();
  const rest = lines.slice(MOST_LINES).join('\n').trim();
  return rest === '' ? items : [...items, { kind: 'note', text: rest }];
}

/** What the body of a line means under a sign. */
export function signedItem(sign: Sign, body: string, context: LineContext): LineItem {
  switch (sign) {
    case 'date':
      return readDated(body, context);
    case 'promise':
      return readPromise(body, context);
    case 'referral':
      return readReferral(body) ?? { kind: 'note', text: body, suggested: 'referral' };
    case 'purchase':
      return readPurchase(body, context);
    case 'habit':
      return readSupply(body) ?? readMemory('habit', body, context);
    default:
      return readMemory(sign, body, context);
  }
}

/** Lines without a sign: a contact, a signature, a letter as one note, or a note each. */
function plainItems(lines: readonly string[], context: LineContext): LineItem[] {
  const said = lines.map((l) => l.trim()).filter((l) => l !== '');
  const [only] = said;
  if (only === undefined) return [];
  if (said.length === 1) return cardLineItems(only, context) ?? [readMemory('note', only, context)];
  const paragraphs = paragraphsOf(lines);
  const signatures = paragraphs.map((p) => signatureItems(p, context));
  if (signatures.every((s) => s === null)) return prose(lines, said, context);
  return paragraphs.flatMap((p, i) => signatures[i] ?? prose(p, p, context));
}

function prose(lines: readonly string[], said: readonly string[], context: LineContext): LineItem[] {
  if (said.length < LETTER) return said.map((l) => readMemory('note', l, context));
  return [readMemory('note', lines.join('\n').trim(), context)];
}

/** Lines between blank ones, or between the dashes before a signature. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const text = line.trim();
    if (text === '' || /^[-_=*]{2,}$/.test(text)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(text);
  }
  return paragraphs.filter((p) => p.length > 0);
}
