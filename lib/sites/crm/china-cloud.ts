import { all } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, paramsOf, recordOf, scopeOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Two hosted Chinese CRMs whose markup no public source shows (addresses from sources, read 2026-11;
 * never seen running). Labels are all there is: 姓名, 手机, 邮箱, 客户名称 beside their values.
 */
const LABELS: Fields = {
  titled: true,
  wide: true,
  rows: { label: 'dt, th, label, [class*="label" i], [class*="item-title" i], [class*="field-name" i]' },
};
const DRAWERS =
  '[role="dialog"], [aria-modal="true"], .el-drawer, [class*="drawer" i], [class*="slide" i], [class*="detail-wrap" i]';

/** 纷享销客: a record is a drawer or tab over the list; without one the page is a list. */
export const fxiaoke = crmReader({
  id: 'fxiaoke',
  claims: ({ url }) => /(^|\.)fxiaoke\.com$/.test(url.hostname) && /^\/XV\//i.test(url.pathname),
  open: ({ document, url }: ReaderInput): Open => {
    if (!/\b(AccountObj|ContactObj|LeadsObj|customers|contacts)\b/.test(url.hash)) return 'none';
    const drawer = topmost(
      all(document, DRAWERS).filter((d) => all(d, LABELS.rows?.label ?? '', 1).length > 0),
    );
    return drawer ? { scopes: [drawer], fields: LABELS, record: null } : 'list';
  },
});

const ENTITY = /^#\/?entityDetail\/(account|contact|lead)\/(\d+)/i;

/** 销售易: the record's id is in the hash. */
export const xiaoshouyi = crmReader({
  id: 'xiaoshouyi',
  claims: ({ url }) => /(^|\.)xiaoshouyi\.com$/.test(url.hostname) && /\/(bff|global)\//.test(url.pathname),
  open: ({ document, url }: ReaderInput): Open => {
    const [, object, inPath] = ENTITY.exec(url.hash) ?? [];
    if (!object) return /^#\/?entityList\/(account|contact|lead)/i.test(url.hash) ? 'list' : 'none';
    const id = paramsOf(url.hash).get('recordId') || inPath;
    const drawer = topmost(all(document, DRAWERS));
    if (drawer) return { scopes: [drawer], fields: LABELS, record: null };
    const record = id ? recordOf(url, `xiaoshouyi.${object}`, id) : null;
    return { scopes: scopeOf(document, ['main', '#root', '#app']), fields: LABELS, record, live: true };
  },
});
