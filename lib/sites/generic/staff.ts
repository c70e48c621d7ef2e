import { attr, text } from '../dom.ts';
import { foldLabel } from '../labels.ts';
import { wordsBefore } from './fields.ts';

/** Who of the house keeps the record, in words of three languages and in names of fields. */
const LABEL = new RegExp(
  '^(?:(?:record|account|lead|case|ticket|deal|contact) )?(?:owner|manager|agent|assignee|rep(?:resentative)?)s?$|' +
    '^(?:(?:re)?assigned|created|added|updated|modified|changed|entered|booked|handled|managed|owned|served|sold|last \\w+)(?: (?:to|by|user|for))+$|' +
    '^(?:sales ?(?:person|man|rep|manager|agent|representative)|staff|employee|team(?: member)?s?|colleagues?|operator|consultant|responsible(?: person)?|followers?|collaborators?|our contact|receptionist|front desk|desk|support|user|author)$|' +
    '(?:负责人|負責人|所有人|所有者|擁有者|创建人|建立者|建立人|創建人|修改人|修改者|经办人|經辦人|业务员|業務員|跟进人|跟進人|处理人|處理人|承辦人|客户经理|客戶經理|客服|员工|員工|操作人|操作员|操作員|指派给|指派給|分配给|归属人|歸屬人|同事|协作人|團隊成員|团队成员|前台|櫃檯)$',
);
const FIELD =
  /owner|assign|(?:created|modified|updated|changed|entered)[-_ ]?by|sales[-_]?(?:rep|person|man)|(?:^|[-_])(?:agent|staff|employee|user|author|manager)s?(?:$|[-_])/i;
const FIELD_NAMES = ['data-name', 'data-field', 'data-fieldname', 'data-field-name', 'field', 'name'];
const LEVELS = 5;

/** True for a value that stands under a label, heading or field name of the house's own people. */
export function isStaffs(element: Element): boolean {
  let node: Element | null = element;
  for (let up = 0; node && up < LEVELS && node.localName !== 'body'; up++, node = node.parentElement) {
    if (FIELD_NAMES.some((name) => FIELD.test(attr(node as Element, name, 60)))) return true;
    if (LABEL.test(foldLabel(headingBefore(node)))) return true;
  }
  return LABEL.test(foldLabel(wordsBefore(element)));
}

/** The heading or legend right above a part: what the whole part is about. */
function headingBefore(element: Element): string {
  const before = element.previousElementSibling;
  return before && /^(?:h[1-6]|legend|dt|th|label)$/.test(before.localName) ? text(before, 60) : '';
}
