import { foldWidth } from '../fold-width.ts';
import { QUANTITY, readQuantity } from './numbers.ts';

/** So much of a unit, and where the line says so. */
export interface Quantity {
  quantity: number;
  unit: string;
  span: readonly [number, number];
}

const EN_UNITS =
  'kgs?|kilos?|kilograms?|g|grams?|lbs?|oz|ounces?|tons?|tonnes?|l|lit(?:er|re)s?|ml|cl|gal(?:lon)?s?|bags?|box(?:es)?|' +
  'cases?|cartons?|crates?|bottles?|cans?|jars?|packs?|packets?|rolls?|sacks?|barrels?|tins?|trays?|dozens?|pcs?|pieces?|' +
  'units?|sheets?|reams?|cartridges?|sets?|pallets?|drums?|kegs?|bales?|bundles?|bunch(?:es)?|pairs?|tubes?|tubs?|' +
  'buckets?|loaves|loaf|copies|cylinders?|m|met(?:er|re)s?|cm|ft|feet|yards?';
/** 1200 米 with a blank is rice. */
export const ZH_UNITS =
  '公斤|千克|市斤|斤|公克|克|吨|噸|公升|毫升|升|加仑|加侖|平方米|平米|立方米|(?<!\\s)米|公尺|尺|袋|包|箱|盒|瓶|罐|桶|件|个|個|只|隻|' +
  '条|條|打|卷|捆|听|聽|支|枝|张|張|令|套|台|头|頭|株|束|盆|扎|板|筐|篓|簍|车|車|托|片|粒|颗|顆|块|塊|双|雙|本|份|排|提|坛|壇|匹|朵|棵|根|枚|节|節|匣|缸|盘|盤';
/** One serving is how somebody lives, not what they stock: two cups every morning are a habit. */
const NOT_A_UNIT = '(?!\\s?(?:人|月|小时|小時|星期|礼拜|禮拜|钟头|鐘頭|[天日周週年次杯碗点點号號分]))';
/** 一斤半 is one and a half. */
const HALF = '(?<half>半(?![个個年月天日周週]))?';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<n>${QUANTITY})\\s*(?:(?<en>${EN_UNITS})(?![\\p{L}\\d])|(?<zh>${ZH_UNITS})${NOT_A_UNIT}${HALF.replace('half', 'half1')})|(?<=\\p{Script=Han})(?<n2>${QUANTITY})\\s*(?:(?<en2>${EN_UNITS})(?![\\p{Script=Latin}\\d])|(?<zh2>${ZH_UNITS})${NOT_A_UNIT}${HALF.replace('half', 'half2')})`,
  'giu',
);

/** Everything of the kind "20 kg", 20公斤, 两袋 in a line. */
export function findQuantities(text: string): Quantity[] {
  return [...foldWidth(text).matchAll(PATTERN)].flatMap((match) => {
    const g = match.groups ?? {};
    const whole = readQuantity(g['n'] ?? g['n2'] ?? '');
    const quantity = whole !== null && (g['half1'] ?? g['half2']) ? whole + 0.5 : whole;
    const unit = g['en'] ?? g['en2'] ?? g['zh'] ?? g['zh2'] ?? '';
    if (quantity === null || quantity <= 0 || unit === '') return [];
    return [{ quantity, unit: plainUnit(unit), span: [match.index, match.index + match[0].length] as const }];
  });
}

/** "KG" as "kg"; a litre stays L. */
function plainUnit(unit: string): string {
  return unit === 'L' || !/^[A-Za-z]+$/.test(unit) ? unit : unit.toLowerCase();
}
