import { isChatwoot } from './crm/chatwoot.ts';
import { isDolibarr } from './crm/dolibarr.ts';
import { isEspocrm } from './crm/espocrm.ts';
import { isErpnext, isFrappeCrm } from './crm/frappe.ts';
import { isFreescout } from './crm/freescout.ts';
import { isKrayin } from './crm/krayin.ts';
import { isOdoo } from './crm/odoo.ts';
import { isPrestashop } from './crm/prestashop.ts';
import { isSuitecrm } from './crm/suitecrm.ts';
import { isTwenty } from './crm/twenty.ts';
import { isVtiger } from './crm/vtiger.ts';
import { isWoocommerce } from './crm/woocommerce.ts';
import { isWukong } from './crm/wukong.ts';
import { isZammad } from './crm/zammad.ts';
import { type Claim, showsSomething } from './parts.ts';
import { isRoundcube } from './roundcube/roundcube.ts';
import { mayBeTaught } from './taught/known-pages.ts';
import { isHordePage } from './webmail/horde/horde.ts';
import { isNextcloud } from './webmail/nextcloud.ts';
import { isRainloop, isSnappymail } from './webmail/rainloop.ts';
import { isSogo } from './webmail/sogo.ts';
import { isZimbra } from './webmail/zimbra.ts';

const CLAIMS: Record<string, Claim['claims']> = {
  roundcube: isRoundcube,
  sogo: isSogo,
  horde: isHordePage,
  snappymail: isSnappymail,
  rainloop: isRainloop,
  nextcloud: isNextcloud,
  zimbra: isZimbra,
  dolibarr: isDolibarr,
  suitecrm: isSuitecrm,
  espocrm: isEspocrm,
  freescout: isFreescout,
  qloapps: isPrestashop,
  odoo: isOdoo,
  vtiger: isVtiger,
  twenty: isTwenty,
  'frappe-crm': isFrappeCrm,
  erpnext: isErpnext,
  krayin: isKrayin,
  wukong: isWukong,
  chatwoot: isChatwoot,
  zammad: isZammad,
  woocommerce: isWoocommerce,
  taught: mayBeTaught,
  generic: showsSomething,
};

/**
 * Whose pages may stand on a host that the user added, in the order of asking. Only the questions are
 * imported here: each answer's reader is a script of its own that comes when it is needed.
 */
export const OWN_HOST_CLAIMS: readonly Claim[] = Object.entries(CLAIMS).map(([id, claims]) => ({
  id,
  claims,
}));
