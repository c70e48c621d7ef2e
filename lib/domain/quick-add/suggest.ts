import type { LineContext } from '../line-context.ts';
import type { LineKind } from '../line-item.ts';
import { channelOf, occasionOf } from '../line-words.ts';
import { readWhen } from '../when/read-when.ts';
import { findContact } from './contact.ts';
import { readSupply } from './supply-item.ts';

const word = (english: string, chinese: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${english})(?![\\p{L}\\d])|${chinese}`, 'iu');

const NOT =
  "(?:do(?:es)?(?:\\s+not|n['’]t)|did(?:\\s+not|n['’]t)|cannot|can['’]?t|won['’]t|mustn['’]t|must\\s+not|never)";
/** Words that say what a line is, the more telling first. */
const WORDS: readonly (readonly [LineKind, RegExp])[] = [
  [
    'taboo',
    word(
      `allerg(?:y|ic|ies)|intoleran(?:t|ce)|${NOT}\\s+(?:eat|drink|like|want|call|stand|smoke|take|tolerate|mention)s?|hates?|dislikes?|avoids?|no\\s+(?:calls?|nuts?|peanuts?|pork|beef|alcohol|sugar|gluten|flowers)|vegan|vegetarian|halal|kosher`,
      '过敏|過敏|忌(?!日)|不吃|不喝|不能吃|不能喝|不喜欢|不喜歡|不要|不想|讨厌|討厭|千万别|千萬別|禁止|吃素|素食|别打|別打|反感',
    ),
  ],
  [
    'preference',
    word(
      'likes?|loves?|prefers?|preferred|favou?rite|enjoys?|fond\\s+of|keen\\s+on',
      '喜欢|喜歡|喜爱|喜愛|爱吃|愛吃|爱喝|愛喝|偏好|偏爱|偏愛|最爱|最愛|更愿意|钟意|鍾意|中意',
    ),
  ],
  [
    'referral',
    word(
      'referred\\s+by|recommended\\s+by|introduced(?:\\s+by)?|sent\\s+by|referral\\s+from',
      '介绍来|介紹來|介绍的|介紹的|介绍了|介紹了|推荐来|推薦來|经.{1,10}介绍|經.{1,10}介紹|由.{1,10}(?:介绍|介紹|推荐|推薦)',
    ),
  ],
  [
    'promise',
    word('promised|i\\s+will\\s+send|we\\s+owe|owed?\\s+(?:her|him|them)', '答应|答應|承诺|承諾|保证|保證'),
  ],
  [
    'purchase',
    word('bought|purchased|paid|ordered', '买了|買了|下单|下單|付款|付了|购买了|購買了|订购了|訂購了'),
  ],
  [
    'arrangement',
    word(
      'agreed|as\\s+agreed|standing\\s+order|as\\s+usual|by\\s+arrangement',
      '约定|約定|说好|說好|照旧|照舊|老规矩|老規矩|惯例|慣例',
    ),
  ],
  [
    'habit',
    word(
      'always|usually|every\\s+(?:morning|day|evening|night)|regularly|used\\s+to|tends\\s+to',
      '习惯|習慣|每天|总是|總是|经常|經常|通常|一向|每次',
    ),
  ],
];
/** Without one of these "20 kg, in 3 days" is a delivery. */
const USED_UP = word('every|each|per|lasts?|daily|weekly|monthly|uses?|consumes?', '每|吃|用|喝');
/** What a line is about stands near its beginning; a letter is many things. */
const LONGEST = 300;

/** The kind that the words of an unmarked line suggest. Never taken by itself: the user decides. */
export function suggestKind(text: string, context: LineContext): LineKind | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined;
  if (USED_UP.test(text) && readSupply(text)) return 'supply';
  const found = WORDS.find(([, words]) => words.test(text))?.[0];
  if (occasionOf(text) !== null && found === undefined) return 'occasion';
  if (found !== undefined) return found;
  if (channelOf(text) !== 'other' && readWhen(text, context) !== null) return 'follow-up';
  return findContact(text) ? 'identity' : undefined;
}
