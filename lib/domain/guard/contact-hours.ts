import { readyTopic } from '../memory/topics.ts';
import type { Memory } from '../records.ts';
import { type TimeSaid, timesIn } from './clock-words.ts';
import { foldWords } from './fold.ts';
import { daysIn } from './weekday-words.ts';

export type Way = 'call' | 'visit' | 'any';

/** When somebody is not to be reached, and how. */
export interface ContactHours {
  way: Way;
  /** Minutes of the day. */
  spans: { from: number; to: number }[];
  /** ISO weekdays that it holds on; empty = every day. */
  days: number[];
  /** False for "best reached after three": a wish, no ban. */
  firm: boolean;
}

const DAY = 1440;
const CALL = /\b(?:calls?|calling|phone|phoning|ring|ringing|telephone)\b|电话|致电|来电|去电|通话|语音/u;
const VISIT = /\b(?:visits?|visiting|come by|drop (?:by|in)|stop by)\b|拜访|上门|登门|到访/u;
const ANY =
  /\b(?:contact|disturb|bother|reach(?:able|ed)?|get hold of|available|knock|message|write to)\b|联系|联络|打扰|找[他她您人]|方便/u;
const NOT =
  /\b(?:never|no|not|don't|doesn't|do not|avoid|hates?|dislikes?|isn't|unavailable)\b|[不别勿莫忌禁]|谢绝|避免|没空/u;
const ONLY =
  /\b(?:only|best|better|prefers?|preferably|ideally|reachable|available|ok|fine|please)\b|[只才再]|最好|方便|可以|宜/u;
/** "Never call him Jimmy" is about a name. */
const NAMING =
  /\bcall(?:ed|ing)? (?:him|her|them|me|mr|mrs|ms)\.? (?!at\b|on\b|before|after|during|in\b|by\b|unless|without|until|again|directly|back|anymore|ever|early|late|if\b|when|while|for\b|about|outside|between|from|\d)\S/u;

/** The hours that a memory names for reaching somebody; null when it is about something else. */
export function contactHours(memory: Pick<Memory, 'kind' | 'text' | 'topic'>): ContactHours | null {
  const text = foldWords(memory.text);
  const way = wayOf(text, readyTopic(memory.topic) === 'contact-hours');
  if (way === null || NAMING.test(text)) return null;
  const clauses = text
    .split(/[,，;；。]|\.(?=\s|$)|\bbut\b|\band\b(?=\s+(?:not|never|no|before|after|only|on)\b)/u)
    .filter((clause) => clause.trim() !== '');
  const said = clauses.map((clause) => ({ clause, times: timesIn(clause), days: daysIn(clause) }));
  const timed = said.filter(({ times, days }) => times.length + days.length > 0);
  const banned = timed.filter(({ clause }) => isBan(clause, text));
  const days = [...new Set(timed.flatMap((one) => one.days))];
  if (timed.length === 0) return neverAtAll(text, way);
  if (banned.length > 0) {
    const spans = banned.flatMap(({ clause, times }) => spansOf(clause, times, true));
    const named = [...new Set(banned.flatMap((one) => one.days))];
    return { way, spans: spans.length > 0 ? spans : [{ from: 0, to: DAY }], days: named, firm: true };
  }
  const fine = timed.flatMap(({ clause, times }) => spansOf(clause, times, false));
  const firm = memory.kind === 'taboo' || /\bonly\b|[只才再]/u.test(text);
  if (fine.length > 0) return { way, spans: without(fine), days: [], firm };
  const others = [1, 2, 3, 4, 5, 6, 7].filter((day) => !days.includes(day));
  return { way, spans: [{ from: 0, to: DAY }], days: others, firm };
}

function wayOf(text: string, byTopic: boolean): Way | null {
  const [call, visit] = [CALL.test(text), VISIT.test(text)];
  if (ANY.test(text) || (call && visit)) return 'any';
  if (call) return 'call';
  if (visit) return 'visit';
  return byTopic ? 'any' : null;
}

/** "Before ten" of a sentence that began with "never" is a ban too. */
function isBan(clause: string, whole: string): boolean {
  if (NOT.test(clause)) return true;
  return NOT.test(whole) && !ONLY.test(clause);
}

function neverAtAll(text: string, way: Way): ContactHours | null {
  const said =
    /\b(?:never|no|not|don't|do not)\b[^,.]{0,14}\b(?:calls?|phone|ring|telephone|visits?)\b|\bhates? (?:being called|phone|calls|the phone)|[不别勿][^，。]{0,3}(?:电话|致电|来电|上门|登门|拜访)/u;
  const counted = /\b(?:twice|too often|repeatedly|more than|again and again)\b|两次|太频繁|反复/u;
  return said.test(text) && !counted.test(text)
    ? { way, spans: [{ from: 0, to: DAY }], days: [], firm: true }
    : null;
}

function spansOf(clause: string, times: readonly TimeSaid[], ban: boolean): { from: number; to: number }[] {
  const [first, second] = times;
  if (first && second && times.length === 2 && isRange(clause, first, second)) {
    const to = second.from <= first.from && second.open ? second.from + 720 : second.from;
    if (to > first.from) return [{ from: first.from, to }];
    return [
      { from: first.from, to: DAY },
      { from: 0, to },
    ];
  }
  return times.map((time) => spanOf(clause, time, ban));
}

function isRange(clause: string, first: TimeSaid, second: TimeSaid): boolean {
  const between = clause.slice(first.end, second.at);
  return (
    /^\s*(?:-|–|—|~|to|till|until|and|到|至)?\s*$/u.test(between) &&
    !/\b(?:before|after)\b/u.test(clause.slice(second.at, second.end))
  );
}

const BEFORE = /(?:before|until|till|earlier than)\s*(?:about |around )?$/u;
const AFTER = /(?:after|past|later than|from|since)\s*(?:about |around )?$/u;

/** Which side of a time is meant. */
export function sideOf(text: string, { at, end }: TimeSaid): 'before' | 'after' | 'at' {
  const own = /^(?:before|after|until|till|from|past|than)\b/u.exec(text.slice(at, end))?.[0] ?? '';
  const before = text.slice(Math.max(at - 24, 0), at) + own;
  const after = text.slice(end, end + 6);
  if (BEFORE.test(before) || /^\s*(?:钟)?(?:以前|之前|前)/u.test(after)) return 'before';
  if (AFTER.test(before) || /^\s*(?:钟)?(?:以后|之后|过后|后|起|开始)/u.test(after)) return 'after';
  return 'at';
}

function spanOf(clause: string, time: TimeSaid, ban: boolean): { from: number; to: number } {
  const side = sideOf(clause, time);
  if (side === 'before') return { from: 0, to: time.from };
  // "Never after eight" is the evening, "after ten only" the morning.
  const late = ban && time.open && time.from < 720 ? time.from + 720 : time.from;
  if (side === 'after') return { from: late, to: DAY };
  return { from: time.from, to: time.vague ? time.to : time.from + 60 };
}

function without(spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const cutOut = (left: { from: number; to: number }[], { from, to }: { from: number; to: number }) =>
    left
      .flatMap((one) => [
        { from: one.from, to: Math.min(one.to, from) },
        { from: Math.max(one.from, to), to: one.to },
      ])
      .filter((one) => one.to > one.from);
  return spans.reduce(cutOut, [{ from: 0, to: DAY }]);
}
