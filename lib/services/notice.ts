import type { Brief, LastWords } from '../domain/brief.ts';
import { type Announcement, momentOf } from '../domain/due/due-now.ts';
import type { AgendaItem } from '../domain/ports.ts';
import type { NoticeWords } from './notice-words.ts';

/** A system notification. The same reminder always has the same id, so showing it again changes nothing. */
export interface Notice {
  id: string;
  title: string;
  body: string;
  /** The announcements it makes. */
  keys: string[];
}

/** Where a notice leads when it is clicked. */
export type NoticeTarget = { kind: 'single'; followUpId: string } | { kind: 'digest' };

const SINGLE = 'due:';
const DIGEST = 'digest:';
/** System notifications cut after a few lines; more taboos than this are in the brief window. */
const MOST_TABOOS = 3;
const LONGEST_LINE = 140;

/** Depends on exactly which reminders are in it: a digest of other reminders is another notice. */
function digestId(keys: string[]): string {
  return `${DIGEST}${keys.length}:${fingerprint([...keys].sort().join('\n'))}`;
}

/** null: not a notice of ours. */
export function noticeTarget(id: string): NoticeTarget | null {
  if (id.startsWith(DIGEST)) return { kind: 'digest' };
  if (!id.startsWith(SINGLE)) return null;
  const { id: followUpId } = momentOf(id.slice(SINGLE.length));
  return followUpId === '' ? null : { kind: 'single', followUpId };
}

/** How to greet and what to do; then the taboos and the last words. Nothing sensitive leaves the sidebar. */
export function singleNotice({ item, keys }: Announcement, brief: Brief | null, words: NoticeWords): Notice {
  const greeting = brief?.greeting ?? item.customer.greeting ?? item.customer.displayName;
  const taboos = (brief?.taboos ?? [])
    .filter((memory) => memory.sensitive !== 1)
    .slice(0, MOST_TABOOS)
    .map((memory) => words.noticeTaboo(oneLine(memory.text)));
  const last = lastText(brief?.lastWords ?? null);
  return {
    id: SINGLE + (keys.at(-1) ?? ''),
    title: words.noticeTitle(oneLine(greeting), oneLine(words.followUpTitle(item.followUp))),
    body: [...taboos, ...(last === '' ? [] : [words.noticeLastWords(last)])].join('\n'),
    keys,
  };
}

/** One notice for many: how many, and the first few by name. */
export function digestNotice(keys: string[], total: number, first: AgendaItem[], words: NoticeWords): Notice {
  return {
    id: digestId(keys),
    title: words.digestTitle(total),
    body: first
      .map(({ customer, followUp }) =>
        words.digestLine(oneLine(customer.displayName), oneLine(words.followUpTitle(followUp))),
      )
      .join('\n'),
    keys,
  };
}

function lastText(last: LastWords | null): string {
  if (last === null) return '';
  if (last.kind === 'interaction') return oneLine(last.interaction.text);
  return last.memory.sensitive === 1 ? '' : oneLine(last.memory.text);
}

function oneLine(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  const letters = [...folded];
  return letters.length <= LONGEST_LINE ? folded : `${letters.slice(0, LONGEST_LINE - 1).join('')}…`;
}

/** 53 bits (cyrb53): enough to tell sets of reminders on one device apart. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
