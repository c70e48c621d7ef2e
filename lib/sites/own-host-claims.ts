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
import { isTaughtPage } from './taught/known-pages.ts';
import { isHordePage } from './webmail/horde/horde.ts';
import { isNextcloud } from './webmail/nextcloud.ts';
import { isRainloop, isSnappymail } from './webmail/rainloop.ts';
import { isSogo } from './webmail/sogo.ts';
import { isZimbra } from './webmail/zimbra.ts';

/**
 * Whose pages may stand on a host that the user added, in the order of asking. Only the questions are
 * imported here: each answer's reader is a script of its own that comes when it is needed.
 */
export const OWN_HOST_CLAIMS: readonly Claim[] = [
  { id: 'roundcube', claims: isRoundcube },
  { id: 'sogo', claims: isSogo },
  { id: 'horde', claims: isHordePage },
  { id: 'snappymail', claims: isSnappymail },
  { id: 'rainloop', claims: isRainloop },
  { id: 'nextcloud', claims: isNextcloud },
  { id: 'zimbra', claims: isZimbra },
  { id: 'dolibarr', claims: isDolibarr },
  { id: 'suitecrm', claims: isSuitecrm },
  { id: 'espocrm', claims: isEspocrm },
  { id: 'freescout', claims: isFreescout },
  { id: 'qloapps', claims: isPrestashop },
  { id: 'odoo', claims: isOdoo },
  { id: 'vtiger', claims: isVtiger },
  { id: 'twenty', claims: isTwenty },
  { id: 'frappe-crm', claims: isFrappeCrm },
  { id: 'erpnext', claims: isErpnext },
  { id: 'krayin', claims: isKrayin },
  { id: 'wukong', claims: isWukong },
  { id: 'chatwoot', claims: isChatwoot },
  { id: 'zammad', claims: isZammad },
  { id: 'woocommerce', claims: isWoocommerce },
  { id: 'taught', claims: isTaughtPage },
  { id: 'generic', claims: showsSomething },
];
