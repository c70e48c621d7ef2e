import type { MemoryKind } from '../records.ts';

const word = (english: string, chinese: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${english})(?![\\p{L}\\d])|${chinese}`, 'iu');

const TOPICS = word(
  'health|medical|medicine|illness|disease|religion|faith|belief|private|sensitive',
  '^(?:健康|病史?|疾病|医疗|醫療|用药|用藥|身体|身體|宗教|信仰|隐私|隱私|私密|敏感)$',
);
const WORDS = word(
  "cancer|tumou?r|chemotherapy|chemo|diabet(?:es|ic)|epilep(?:sy|tic)|depress(?:ion|ed)|bipolar|dementia|alzheimer(?:['’]?s)?|parkinson(?:['’]?s)?|hiv|aids|hepatitis|pregnan(?:t|cy)|miscarriage|stroke|heart (?:attack|disease)|blood pressure|insulin|medication|antidepressants?|psychiatr(?:ist|ic)|therapist|dialysis|surgery|alcoholic|rehab|muslim|islam(?:ic)?|christian|catholic|protestant|jewish|judaism|buddhist|hindu|sikh|ramadan|atheist",
  '癌|肿瘤|腫瘤|化疗|化療|糖尿病|癫痫|癲癇|抑郁|抑鬱|痴呆|帕金森|艾滋|愛滋|肝炎|怀孕|懷孕|流产|流產|中风|中風|心脏病|心臟病|高血压|高血壓|胰岛素|胰島素|吃药|吃藥|服药|服藥|精神科|透析|手术|手術|住院|穆斯林|伊斯兰|伊斯蘭|清真|基督徒|基督教|天主教|佛教|信佛|道教|犹太|猶太|斋月|齋月|信教',
);
/** What is said of a person is said in a line or two. */
const SEARCHED = 500;

/**
 * Whether a memory is hidden until asked for: health and religion, by its topic or by a closed list of words for
 * illness, medicine and faith. A taboo never is, and no allergy: what cannot be seen cannot warn.
 */
export function isSensitive(kind: MemoryKind, text: string, topic: string | undefined): boolean {
  if (kind === 'taboo') return false;
  return (topic !== undefined && TOPICS.test(topic)) || WORDS.test(text.slice(0, SEARCHED));
}
