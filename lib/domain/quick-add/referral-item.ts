import { normaliseEmail } from '../email.ts';
import { foldWidth } from '../fold-width.ts';
import type { ReferralItem } from '../line-item.ts';

const LONGEST = 300;
const LONGEST_NAME = 80;
const MAIL = /[<(]?\s*(?:mailto:)?([^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+?)\s*[>)]?(?=$|[\s,;.])/u;

type Way = readonly [RegExp, 'from' | 'to'];
const WAYS: readonly Way[] = [
  [
    /^(?:(?:s?he|they)\s+)?(?:was\s+|were\s+|is\s+)?(?:sent|referred|recommended|introduced|brought|passed\s+on)(?:\s+to\s+us)?\s+by\s+(?<who>.+)$/iu,
    'from',
  ],
  [
    /^(?:came|comes|contact|customer|client|lead|referral|referred|recommendation|heard\s+of\s+us|found\s+us)?\s*(?:from|via|through|by|thanks\s+to)\s+(?<who>.+)$/iu,
    'from',
  ],
  [
    /^(?<who>.+?)\s+(?:sent|referred|recommended|introduced|brought)\s+(?:her|him|them|us|this\s+\w+|me)(?:\s.*)?$/iu,
    'from',
  ],
  [
    /^(?:has\s+|s?he\s+|they\s+)?(?:sent|sends|referred|refers|recommended|introduced|introduces|brought|brings)\s+(?:us\s+|me\s+)?(?<who>.+)$/iu,
    'to',
  ],
  [/^to\s+(?<who>.+)$/iu, 'to'],
  [
    /^(?:由|经由?|經由?|通过|通過|是|被|靠)\s*(?<who>.+?)\s*(?:的)?(?:介绍|介紹|推荐|推薦|引荐|引薦|转介绍|轉介紹|带来|帶來)(?:来|來|过来|過來)?(?:的)?.*$/u,
    'from',
  ],
  [
    /^(?:已?经?|帮我|幫我|给我们?|給我們?|又|还|還)?(?:转|轉)?(?:介绍|介紹|推荐|推薦|引荐|引薦|带来|帶來)(?:了|过|過|给我们?|給我們?)?\s*(?:客户|客戶|朋友|新客)?\s*[:：]?\s*(?<who>.+)$/u,
    'to',
  ],
  [
    /^(?<who>.+?)\s*(?:转|轉)?(?:介绍|介紹|推荐|推薦|引荐|引薦|带)(?:来|來|过来|過來|的|给我们?|給我們?)+.*$/u,
    'from',
  ],
  [/^(?<who>.+?)\s*(?:介绍|介紹|推荐|推薦|引荐|引薦)$/u, 'from'],
  [/^(?:来自|來自)\s*(?<who>.+)$/u, 'from'],
];
/** Where the name is over. */
const NAME_END =
  /\s*(?:[,;:，；：。、(（<[]|\s[-–—]\s|\s(?:from|at|of|on|in|who|for|with|last|yesterday|today|this|and\s+(?:s?he|they)|because|via|to\s+(?:us|me)|#)\b|\s#|\s\+?\d[\d -]{6,}|(?<=\p{Script=Han})(?:给我们?|給我們?|认识的?|認識的?|过来|過來|的朋友|来的|來的)).*$/u;

function personOf(words: string, mail: string | undefined): string {
  const bare = mail === undefined ? words : words.replace(MAIL, ' ');
  const name = bare
    .trim()
    .replace(NAME_END, '')
    .replace(/[\s.。!！]+$/u, '')
    .trim();
  return name.slice(0, LONGEST_NAME);
}

/**
 * "sent by Bob Lee", "introduced Carol <carol@x.com>", 由王总介绍, 介绍了李四. A bare name is who sent this customer:
 * that is what one learns first. Null when there is no name.
 */
export function readReferral(body: string): ReferralItem | null {
  if (body.length > LONGEST || body.includes('\n')) return null;
  const folded = foldWidth(body).trim();
  const found = WAYS.map(([words, direction]) => ({
    who: words.exec(folded)?.groups?.['who'],
    direction,
  })).find((way) => way.who !== undefined);
  const who = found?.who ?? folded;
  const raw = MAIL.exec(who)?.[1] ?? MAIL.exec(folded)?.[1];
  const email = raw === undefined ? null : normaliseEmail(raw);
  const person = personOf(who, email === null ? undefined : raw) || (email ?? '');
  if (!/[\p{L}\p{N}]/u.test(person)) return null;
  const direction = found?.direction ?? 'from';
  return { kind: 'referral', text: body, direction, person, ...(email === null ? {} : { email }) };
}
