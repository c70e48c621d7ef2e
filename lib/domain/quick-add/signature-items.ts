import type { LineContext } from '../line-context.ts';
import type { IdentityItem, LineItem } from '../line-item.ts';
import { readContact } from './contact.ts';
import { hasWords } from './has-words.ts';
import { readMemory } from './memory-item.ts';
import { isPostal } from './postal.ts';
import { regionOf } from './region.ts';
import { topicFor } from './topics.ts';

const MOST_LINES = 15;
const LONGEST_LINE = 120;
const EN_NAME =
  /^(?:(?:mr|mrs|ms|miss|dr|prof)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|da|del|la|le|der|den|bin|al)\s+)*\p{Lu}[\p{L}'’.-]*){0,3}$/u;
const ZH_NAME = /^[\p{Script=Han}·]{2,4}(?:\s*(?:先生|女士|小姐|老师|老師))?$/u;
const COMPANY =
  /\b(?:ltd|limited|inc|llc|llp|gmbh|ag|corp(?:oration)?|co|company|group|plc|hotel|bank|university|trading|industries|s\.?a\.?|b\.?v\.?|kg|oy|ab|srl|sarl|pte|pty)\b\.?|公司|集团|集團|[工]?厂$|工廠|商店|酒店|饭店|飯店|银行|銀行|大学|大學|商行|门市|門市|有限|事务所|事務所|医院|醫院|工作室|商贸|貿易|店$/iu;
const TITLE =
  /\b(?:manager|director|ceo|cto|cfo|coo|sales|engineer|purchas(?:ing|er)|buyer|head|president|assistant|consultant|founder|owner|partner|accountant|chef|secretary|officer|representative|coordinator|specialist)\b|经理|經理|总监|總監|主任|董事|总裁|總裁|采购|採購|销售|銷售|工程师|工程師|老板|老闆|助理|店长|店長|主管|专员|專員|会计|會計/iu;
const WEB = /^(?:https?:\/\/|www\.)\S+$/iu;

function pieceItem(piece: string, isFirst: boolean, context: LineContext): LineItem | null {
  const text = piece.trim();
  const contact = readContact(text, regionOf(context));
  if (contact) return contact;
  if (isPostal(text)) return { kind: 'fact', text, topic: topicFor('address', text) };
  if (COMPANY.test(text)) return { kind: 'fact', text, topic: topicFor('company', text) };
  if (TITLE.test(text)) return { kind: 'fact', text, topic: topicFor('title', text) };
  if (isFirst && isName(text)) return nameItem(text);
  return WEB.test(text) ? { kind: 'fact', text } : null;
}

function isName(text: string): boolean {
  return EN_NAME.test(text) || ZH_NAME.test(text);
}

function nameItem(text: string): IdentityItem {
  return { kind: 'identity', text, identity: 'display-name', value: text, raw: text };
}

/** What stands on one line, parted by bars, dots or commas, when every part that can be a contact is one. */
function piecesOf(line: string, region: string): string[] {
  if (readContact(line, region) || isPostal(line)) return [line];
  const bars = line.split(/\s*[|｜•·]\s*|\t+|\s{3,}/u).filter(hasWords);
  if (bars.length > 1) return bars;
  const commas = line.split(/\s*[,，;；、]\s*/u).filter(hasWords);
  return commas.some((p) => readContact(p, region)) ? commas : [line];
}

/** Lines of an address that stand together are one address; so are notes one note. */
function together(items: readonly LineItem[]): LineItem[] {
  const kept: LineItem[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    const isSame =
      last?.kind === item.kind && 'topic' in last && 'topic' in item && last.topic === item.topic;
    const isAddress = item.kind === 'fact' && (item.topic === 'address' || item.topic === '地址');
    if (last && isSame && isAddress) kept[kept.length - 1] = { ...item, text: `${last.text}, ${item.text}` };
    else kept.push(item);
  }
  return kept;
}

/** A block that names ways of contact, line by line; null when it is none. */
export function signatureItems(lines: readonly string[], context: LineContext): LineItem[] | null {
  const region = regionOf(context);
  if (lines.length > MOST_LINES || lines.some((l) => l.length > LONGEST_LINE)) return null;
  const pieces = lines.flatMap((line) => piecesOf(line, region)).filter(hasWords);
  const contacts = pieces.filter((p) => readContact(p, region) !== null);
  const postal = pieces.filter(isPostal);
  if (contacts.length === 0 && postal.length * 2 < pieces.length) return null;
  const first = pieces.findIndex((p) => readContact(p, region) === null);
  const items = pieces.map(
    (p, i) => pieceItem(p, i === first, context) ?? readMemory('note', p.trim(), context),
  );
  if (contacts.length > 0) return together(items);
  // An address alone: its town and country are lines of it.
  const text = pieces.map((p) => p.trim()).join(', ');
  return [{ kind: 'fact', text, topic: topicFor('address', text) }];
}

/** "Alice Chen, Acme Ltd, +44 20 7946 0130" on one line; null when it is a sentence. */
export function cardLineItems(line: string, context: LineContext): LineItem[] | null {
  const region = regionOf(context);
  const contact = readContact(line, region);
  if (contact) return [contact];
  if (isPostal(line)) return [{ kind: 'fact', text: line, topic: topicFor('address', line) }];
  if (WEB.test(line)) return [{ kind: 'fact', text: line }];
  const pieces = piecesOf(line, region);
  const [head = ''] = pieces;
  if (line.length > LONGEST_LINE * 2 || pieces.length < 2) return null;
  if (!pieces.some((p) => readContact(p, region))) return null;
  const isCard = pieces.every((p, i) => pieceItem(p, i === 0, context) !== null) || isName(head.trim());
  if (!isCard) return null;
  return together(
    pieces.map((p, i) => pieceItem(p, i === 0, context) ?? readMemory('note', p.trim(), context)),
  );
}
