import { addressesIn } from '../address-text.ts';
import { all, attr, text } from '../dom.ts';
import { labelOf } from '../labels.ts';
import type { Fact } from './facts.ts';
import { isAboutDeal } from './url-words.ts';

const LONGEST_NAME = 80;
const SEPARATOR = /\s[-–—|»«•·>]\s|\s*[|»•]\s*/;
/** Headings of pages, not names of people. */
const NO_NAME =
  /^(?:contacts?|customers?|clients?|people|persons?|accounts?|leads?|companies|organi[sz]ations?|guests?|home|dashboard|inbox|messages?|mail|details?|overview|profile|summary|edit|view|new|add|add new|orders?|tickets?|cases?|search|results?|activities|calendar|联系人|客户|线索|公司|首页|详情|編輯|编辑|聯絡人|客戶|顧客|首頁|詳情|訂單|订单)$/i;

/** The page that the facts were found on. */
export interface Where {
  url: URL;
  title: string;
}

/**
 * The name of the record: labelled fields, else the heading that the title begins with. On pages of deals
 * and tickets the heading is theirs: there only a person's record linked beside the address names anybody.
 */
export function nameIn(facts: Fact[], { url, title }: Where): string {
  const labelled = (kind: Fact['kind']) =>
    facts.find((fact) => fact.kind === kind && isName(fact.raw))?.raw ?? '';
  const first = labelled('first');
  const last = labelled('last');
  if (first !== '' && last !== '') return joinName(first, last);
  const whole = labelled('name');
  const start = title.slice(0, 300).split(SEPARATOR)[0]?.trim() ?? '';
  const headed = facts.some((fact) => fact.kind === 'heading' && fact.raw === start) && isName(start);
  if (!isAboutDeal(url)) return whole || (headed || linkedName(facts) === start ? start : '');
  return whole !== '' && whole !== start ? whole : linkedName(facts);
}

/** Words of links that lead to a record without naming it. */
const TO_DO =
  /^(?:view|see|show|open|edit|details?|more|go|manage|all|change|add|new|create|delete|remove|select|choose|back|full)\b|^(?:查看|详情|詳情|编辑|編輯|更多|打开|打開|修改|选择|選擇|返回|全部|删除|刪除)/i;
const PERSON = /contact|customer|client|person|people|guest|partner|patient|member/i;

/** The one person's record that is linked in the small part around the address, or the number if there is none. */
export function linkedName(facts: Fact[]): string {
  const at = (kind: Fact['kind']) => facts.find((fact) => fact.kind === kind && fact.by !== 'label');
  let node = (at('email') ?? at('phone'))?.element.parentElement;
  for (let up = 0; node && up < 4 && text(node).length < 300; up++, node = node.parentElement) {
    const names = all(node, 'a[href]', 20)
      .filter((link) => PERSON.test(attr(link, 'href', 2000)))
      .map((link) => text(link, 100))
      .filter((words) => isName(words) && !TO_DO.test(words));
    const [name] = names;
    if (name !== undefined) return new Set(names).size === 1 ? name : '';
  }
  return '';
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
