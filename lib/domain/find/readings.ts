import { SYLLABLES } from './pinyin-table.ts';

/** Surnames that are read otherwise than the word. */
const SURNAMES = pairs(
  '单shan曾zeng解xie仇qiu区ou查zha朴piao盖ge缪miao尉yu乐yue员yun翟zhai覃qin种chong折she黑he逄pang万wan长zhang召shao祭zhai洗xian幺yao牟mu隗wei郇xun句gou都du卜bu贾jia车che宁ning葛ge哈ha纪ji石shi',
);

/** Other readings that are heard in names. */
const OTHERS = pairs(
  '长zhang重chong朝chao乐yue传zhuan盛cheng参can藏zang宿xiu茜xi莘xin莎suo娜nuo厦sha校jiao柏bo薄bao谷yu蔚yu晟cheng颉xie泊bo贲ben行hang调tiao弹dan还huan会kuai番pan率shuai系ji那nuo埔bu省xing强jiang期ji万mo覃tan隗kui牟mou翟di澹tan朝zhao降xiang尉wei单chan仇chou石dan祎yi茄jia荨xun洗xi曾ceng奇ji咸xian褚zhu大dai六lu说yue阿e',
);

function pairs(text: string): ReadonlyMap<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [, letter = '', syllable = ''] of text.matchAll(/(\p{Script=Han})([a-z]+)/gu)) {
    map.set(letter, [...(map.get(letter) ?? []), syllable]);
  }
  return map;
}

let table: ReadonlyMap<string, string> | null = null;

function commonest(letter: string): string | undefined {
  table ??= new Map(
    [...SYLLABLES.matchAll(/([a-z]+)(\P{ASCII}+)/gu)].flatMap(([, syllable = '', letters = '']) =>
      Array.from(letters, (one) => [one, syllable] as const),
    ),
  );
  return table.get(letter);
}

/** The pinyin syllables of a simplified character, likeliest first; none when it is not known. */
export function readingsOf(letter: string, asSurname: boolean): string[] {
  const usual = commonest(letter);
  const all = [...(asSurname ? (SURNAMES.get(letter) ?? []) : []), ...(usual === undefined ? [] : [usual])];
  all.push(...(OTHERS.get(letter) ?? []));
  // ü is typed as v or as u.
  return [...new Set(all.flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u')] : [one])))];
}
