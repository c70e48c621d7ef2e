import { all, attr, first, has, isShown } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Wukong CRM 9 (structure measured on a running one, 2026-11) and 11 (source of CRMDetailHead.vue, read
 * 2026-11). A record opens as a drawer over the list; neither address nor title change, and no id is in
 * the page: name, phone and e-mail are all there is. The list behind holds everybody's addresses.
 */
const DRAWER = '#slide, .slide-detail-card-container, .slide-view, .slide-container';
const PEOPLE = /^(customer|contacts|leads|clue)$/;
const PATH = /^\/?#?\/crm\/(customer|contacts|leads|clue|business|contract|receivables|seas|workbench)\b/;
const HEAD = { row: '.h-item', label: '.h-title', value: '.h-value' };
const FIELDS: Fields = {
  name: ['.t-section .t-name', '.t-name', '.t-section .name'],
  rows: { row: '.h-item, .b-cell', label: '.h-title, .b-cell-name', value: '.h-value, .b-cell-value' },
};
/** Deals and contracts: only the customer they belong to, from the head of the drawer. */
const LINKED: Fields = { rows: HEAD };

export const isWukong = ({ document, url }: ReaderInput): boolean =>
  (PATH.test(url.hash) || PATH.test(url.pathname) || /^(悟空|wukong) ?crm/i.test(document.title)) &&
  has(document, '#slide, .slide-view, .el-container, .el-menu, .el-table, [class^="el-"]');

export const wukong = crmReader({
  id: 'wukong',
  claims: isWukong,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const listed = (PATH.exec(url.hash) ?? PATH.exec(url.pathname))?.[1];
  // Anywhere else nobody is the customer: dashboards, staff, settings.
  if (!listed) return 'none';
  const drawer = topmost(all(document, DRAWER).filter(hasHead));
  if (!drawer)
    return PEOPLE.test(listed) &&
      all(document, 'form .el-form-item, .create-sections').every((f) => !isShown(f))
      ? 'list'
      : 'none';
  // Version 9 marks the drawer with its kind, except for leads, which open over their own list.
  const marked = first(drawer, '[crm-type]') ?? drawer;
  const kind = attr(drawer, 'crm-type') || attr(marked, 'crm-type') || kindNamed(drawer) || listed;
  if (PEOPLE.test(kind)) return { scopes: [drawer], fields: FIELDS, record: null };
  return /^(business|contract|receivables)$/.test(kind)
    ? { scopes: [drawer], fields: LINKED, record: null }
    : 'none';
}

function hasHead(drawer: Element): boolean {
  return has(drawer, ['.t-section', '.t-name', '.h-item']);
}

const KINDS: Record<string, string> = {
  线索: 'leads',
  客户: 'customer',
  联系人: 'contacts',
  商机: 'business',
  合同: 'contract',
  回款: 'receivables',
};

/** Version 11 prints the kind of record above its name, in Chinese only. */
function kindNamed(drawer: Element): string {
  return KINDS[first(drawer, '.t-section .type-name')?.textContent?.trim() ?? ''] ?? '';
}
