import { type TimeSaid, timesIn } from './clock-words.ts';
import { type ContactHours, sideOf, type Way } from './contact-hours.ts';
import { clauseAt, type DraftText, near, placesOf, type Span, sentenceAt } from './draft-text.ts';
import { daysIn } from './weekday-words.ts';

/** The draft proposes to call or to come. */
export interface Proposal extends Span {
  way: Exclude<Way, 'any'> | 'contact';
  /** The words that the times stand in. */
  said: string;
  times: TimeSaid[];
  days: number[];
}

const YOU = '(?:you|u|him|her|them|mr|mrs|ms|dr|(?:your|the) (?:office|mobile|cell|home|desk|assistant))\\b';
const CALLS = new RegExp(
  [
    `\\b(?:call|calling|phone|phoning|ring|ringing|telephone|dial)(?: up)? ${YOU}`,
    '\\bgive (?:you|him|her|them) (?:a|another) (?:quick |short |brief )?(?:call|ring|buzz|bell)\\b',
    '\\b(?:a|an|our|another|the|next) (?:(?:quick|short|brief|phone|video|conference|zoom|teams|follow-up|first|weekly) )*(?:phone ?|video ?)?call\\b(?! (?:for papers|centre|center|sign|option|button))',
    '\\b(?:talk|speak|chat|catch up) (?:on|by|over) (?:the )?phone\\b',
    "\\b(?:let's|let us|shall we|can we|could we|we (?:can|could|will|should)) (?:\\w+ )?(?:talk|speak|chat|call)\\b",
    '(?:给|和|跟|与)(?:您|你|[^，。给]{1,4}?)(?:打|去|通|拨|回)(?:一?个|一?通|一下)?(?:电话|语音|视频)',
    '(?:打|致|去|拨|通|回)(?:一?个|一?通)?电话?(?:给|与)(?:您|你)',
    '致电(?!我|给我)|打给(?:您|你)|(?:电话|语音|视频)(?:联系|沟通|联络|回访|聊|会议)|通(?:个|一下)?(?:电)?话|去电|打(?:一?个|一?通)?电话(?!给我|来)',
  ].join('|'),
  'gu',
);
const VISITS =
  /\b(?:visit you|drop (?:by|in)|stop by|come (?:by|over|round)|pop in|call on you|see you|meet you)\b|拜访|上门|登门|到访|过去看(?:您|你)|去(?:您|你)(?:那|家|公司)/gu;
const CONTACTS =
  /\b(?:contact|reach|message|text|whatsapp|ping|get in touch with) (?:with )?you\b|联系(?:您|你)|打扰(?:您|你)|找(?:您|你)聊/gu;
/** What was, and what the other side is asked to do, is no proposal of ours. */
const PAST =
  /\b(?:thanks?|thank you|grateful) for\b|\byesterday\b|\bearlier today\b|\blast (?:week|night|time|month)\b|\bmissed\b|\b(?:had|was|were|called|rang|spoke|talked)\b|昨[天晚日]|刚才|刚刚|上次|上周|打过|来电|感谢|谢谢您的电话/u;
const THEIRS =
  /\b(?:you|they) (?:can|may|could|should) (?:always )?(?:call|phone|ring)\b|(?<![给向跟和与])(?:您|你)(?:可以|可|能|随时|方便时)?(?:给我)?(?:打|来)(?:个)?电话|给我(?:打|来)(?:个)?电话|打电话给我/u;
const DENIES =
  /\b(?:not|never|won't|don't|can't|cannot|no need to|without|instead of|rather than)\b(?<!why don't|why not)|(?:不会|不再|不用|不必|不要|不打|不|别|勿|避免|无需)(?:再|在|给|向|跟|和|您|你|[\d一二三四五六七八九十点半早上午前以之]){0,10}$/u;
/** Nothing else of weight stands in it: "Tomorrow at nine, …". */
const FILLER =
  /\b(?:tomorrow|today|tonight|on|at|in|the|next|this|about|around|then|so|by|of|from|to|and|before|after|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|am|pm|o'clock|half|past|morning|afternoon|evening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[今明后]天|[今明]早|[今明]晚|(?:周|星期|礼拜)[一二三四五六日天末]|下周|本周|上午|下午|早上|晚上|中午|那|就|在|约|大概|左右|[\d\s\p{P}点时分月号日半一二三四五六七八九十]/gu;

/** So far around it a clause is looked at. */
const WINDOW = 160;

/** What the draft proposes, with the times that it names for it. */
export function proposalsIn(draft: DraftText): Proposal[] {
  const ways = [
    { way: 'call', pattern: CALLS },
    { way: 'visit', pattern: VISITS },
    { way: 'contact', pattern: CONTACTS },
  ] as const;
  return ways.flatMap(({ way, pattern }) =>
    placesOf(draft.folded, pattern).flatMap((place) => {
      const sentence = sentenceAt(draft, place.at);
      const clause = near(clauseAt(draft, place.at), place, WINDOW);
      const words = draft.folded.slice(clause.at, clause.end);
      if (PAST.test(words) || THEIRS.test(words)) return [];
      if (DENIES.test(draft.folded.slice(clause.at, place.at))) return [];
      const beside = [clauseAt(draft, clause.at - 2), clauseAt(draft, clause.end + 1)];
      const inside = beside.filter(({ at, end }) => at >= sentence.at && end <= sentence.end);
      return [proposal(draft, way, clause, place, inside)];
    }),
  );
}

function proposal(
  draft: DraftText,
  way: Proposal['way'],
  clause: Span,
  own: Span,
  beside: readonly Span[],
): Proposal {
  const parts = [clause, ...beside.filter((one) => isTimeAlone(draft, one))];
  const from = Math.min(...parts.map(({ at }) => at));
  const said = draft.folded.slice(from, Math.max(...parts.map(({ end }) => end)));
  const times = timesIn(said);
  const ends = [own, ...times.map(({ at, end }) => ({ at: from + at, end: from + end }))];
  return {
    way,
    said,
    times,
    days: daysIn(said),
    at: Math.min(...ends.map(({ at }) => at)),
    end: Math.max(...ends.map(({ end }) => end)),
  };
}

function isTimeAlone(draft: DraftText, { at, end }: Span): boolean {
  return end - at < 60 && draft.folded.slice(at, end).replace(FILLER, '').length < 3;
}

/** How a proposal stands to the hours: against them, perhaps, or not at all. */
export function clashOf(hours: ContactHours, proposal: Proposal): 'strong' | 'gentle' | null {
  if (!isMeant(hours, proposal)) return null;
  const wholeDay = hours.spans.some(({ from, to }) => from === 0 && to === 1440);
  if (hours.days.length > 0 && !proposal.days.some((day) => hours.days.includes(day))) return null;
  if (wholeDay) return hours.firm ? 'strong' : 'gentle';
  const found = proposal.times.map((time) => clashAt(hours, proposal.said, time));
  if (found.includes('strong') && hours.firm) return 'strong';
  return found.some((one) => one !== null) ? 'gentle' : null;
}

function isMeant({ way }: ContactHours, proposal: Proposal): boolean {
  return way === 'any' || way === proposal.way || (proposal.way === 'contact' && way === 'call');
}

function clashAt({ spans }: ContactHours, said: string, time: TimeSaid): 'strong' | 'gentle' | null {
  const isOut = (minute: number) => spans.some(({ from, to }) => minute >= from && minute < to);
  if (!time.vague)
    return isOut(sideOf(said, time) === 'before' ? time.from - 1 : time.from) ? 'strong' : null;
  const overlaps = spans.filter(({ from, to }) => time.from < to && time.to > from);
  if (overlaps.some(({ from, to }) => time.from >= from && time.to <= to)) return 'strong';
  return overlaps.length > 0 ? 'gentle' : null;
}
