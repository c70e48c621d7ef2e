import { addressesIn } from '../address-text.ts';
import { labelOf } from '../labels.ts';
import type { Fact } from './facts.ts';

const LONGEST_NAME = 80;
const SEPARATOR = /\s[-–—|»«•·>]\s|\s*[|»•]\s*/;
/** Headings of pages, not names of people. */
const NO_NAME =
  /^(?:contacts?|customers?|clients?|people|persons?|accounts?|leads?|companies|organi[sz]ations?|guests?|home|dashboard|inbox|messages?|mail|details?|overview|profile|summary|edit|view|new|add|add new|orders?|tickets?|cases?|search|results?|activities|calendar|联系人|客户|线索|公司|首页|详情|編輯|编辑|聯絡人|客戶|顧客|首頁|詳情|訂單|订单)$/i;

/** The name of the record: labelled fields, else the heading that the title begins with. Empty when unsure. */
export function nameIn(facts: Fact[], title: string): string {
  const labelled = (kind: Fact['kind']) =>
    facts.find((fact) => fact.kind === kind && isName(fact.raw))?.raw ?? '';
  const first = labelled('first');
  const last = labelled('last');
  if (first !== '' && last !== '') return joinName(first, last);
  const whole = labelled('name');
  if (whole !== '') return whole;
  const start = title.slice(0, 300).split(SEPARATOR)[0]?.trim() ?? '';
  return facts.some((fact) => fact.kind === 'heading' && fact.raw === start) && isName(start) ? start : '';
}

/** Chinese, Japanese and Korean names put the family name first, without a blank. */
function joinName(first: string, last: string): string {
  const east = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
  return east.test(first) && east.test(last) ? last + first : `${first} ${last}`;
}

function isName(raw: string): boolean {
  const short = raw.length > 0 && raw.length <= LONGEST_NAME && /\p{L}/u.test(raw);
  return short && !NO_NAME.test(raw) && labelOf(raw) === null && addressesIn(raw, 1).length === 0;
}
