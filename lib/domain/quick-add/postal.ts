const LONGEST = 160;
const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|court|ct|place|pl|terrace|close|crescent|highway|hwy|parkway|pkwy|row|quay|mews';
const EN_STREET = new RegExp(
  `^(?:(?:unit|suite|flat|apt\\.?|floor|\\d+/F)[^,]{0,20},\\s*)?\\d{1,5}[a-z]?(?:[-/]\\d{1,5})?,?\\s+(?:\\p{L}[\\p{L}'’.-]*\\s+){1,5}(?:${STREET})\\b\\.?`,
  'iu',
);
const UK_CODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/;
const US_CODE = /,\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?(?:,?\s+USA?)?$/;
const EU_STREET =
  /^\p{Lu}[\p{L} .-]*(?:straße|strasse|str\.|platz|weg|allee|gasse|ring|damm|ufer)\s*\d+\s?[a-z]?(?:,|$)/iu;
const EU_CODE = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} .-]{2,40}$/u;
const PO_BOX = /^P\.?\s?O\.?\s+Box\s+\d+/i;
const ZH_STREET = /[路街道巷弄里村段胡同]\s?\d{1,5}\s?(?:[号號弄巷]|之\d)/u;
const ZH_PLACE =
  /(?:省|市|自治区|自治區|特区|特區|[区區县縣]).{0,24}?(?:[路街道巷弄镇鎮乡鄉村]|[区區县縣].{0,20}?\d)/u;
const ZH_LABEL =
  /^(?:(?:收货|收貨|公司|家庭|通讯|通訊|办公|送货|送貨)?地址|address|addr\.?|住址)\s*[:：]\s*\S/iu;
/** "送到中山路5号" is something to do. */
const ZH_VERB = /^(?:请|請|送|去|到|住|搬|要|在|把|寄|明天|今天|下周|她|他|客)/u;

/** A postal address, or a line of one. */
export function isPostal(line: string): boolean {
  const text = line.trim();
  if (text.length < 5 || text.length > LONGEST) return false;
  if (ZH_LABEL.test(text)) return true;
  if (/\p{Script=Han}/u.test(text)) {
    return (
      !ZH_VERB.test(text) &&
      (ZH_STREET.test(text) || ZH_PLACE.test(text)) &&
      !/[，。！？,!?].*[，。！？!?]/u.test(text)
    );
  }
  return [EN_STREET, UK_CODE, US_CODE, EU_STREET, EU_CODE, PO_BOX].some((words) => words.test(text));
}
