import { clauseAt, type DraftText, near, type Span } from './draft-text.ts';

/** "No problem" and "why not" take nothing away. */
const NO_NEGATION =
  /\b(?:no (?:problem|doubt|worries|later|longer|matter|need to worry)|not only|why (?:not|don't)|can't wait|don't (?:forget|hesitate|miss|worry)|nothing but|couldn't be)\b|不仅|不但|不只|没问题|不客气|不好意思|要不要|能不能|好不好|是不是|会不会|可不可以|不如|不妨/gu;
const BEFORE_EN =
  /\b(?:no|not|without|never|avoid(?:ed|ing|s)?|free (?:of|from)|instead of|rather than|neither|nor|none of|leave out|left out|omit(?:ted|s)?|skip(?:ped)?|exclud(?:e|es|ed|ing)|remove[ds]?|minus|(?:do|does|did|is|are|was|were|wo|ca|has|have|should|would|could)n't|cannot)\b/u;
const BEFORE_ZH =
  /不(?:含|放|加|带|用|会|要|能|吃|喝|送|提|是|再|让|允许)?|没有?|无|未|免|忌|去掉|避开|避免|远离|剔除|换掉|禁|别|勿|代替/u;
/** Said of what stands before it. */
const AFTER =
  /^(?:[\s-]?free\b|\s+(?:allerg\w+|intoleran\w+)|\s+(?:has|have|is|are|was|were) (?:been )?(?:removed|left out|off the menu|excluded|not |never )|[^，。,.]{0,3}(?:已经?)?(?:去掉|撤掉|拿掉|除外|换掉|过敏|不耐|不会|不放|不加))/u;
const AWARE = /\ballerg\w*|\bintoleran\w*|过敏|忌口|不耐受/u;
/** So far before a word a "no" still speaks of it. */
const REACH = 40;
const REACH_ZH = 8;
/** So far around a word its clause is looked at. */
const WINDOW = 80;

/** The draft says that it will not be there, or that we know: a gentle note is enough. */
export function isDenied(draft: DraftText, { at, end }: Span): boolean {
  const clause = near(clauseAt(draft, at), { at, end }, WINDOW);
  const whole = draft.folded
    .slice(clause.at, clause.end)
    .replace(NO_NEGATION, (idiom) => ' '.repeat(idiom.length));
  const before = whole.slice(0, Math.max(at - clause.at, 0));
  const after = draft.folded.slice(end, end + 40);
  return (
    BEFORE_EN.test(before.slice(-REACH)) ||
    BEFORE_ZH.test(before.slice(-REACH_ZH)) ||
    AFTER.test(after) ||
    AWARE.test(whole)
  );
}
