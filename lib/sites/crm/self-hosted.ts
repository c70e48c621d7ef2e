import type { SiteEntry } from '../site-list.ts';
import { chatwoot } from './chatwoot.ts';
import { dolibarr } from './dolibarr.ts';
import { espocrm } from './espocrm.ts';
import { erpnext, frappeCrm } from './frappe.ts';
import { freescout } from './freescout.ts';
import { krayin } from './krayin.ts';
import { odoo } from './odoo.ts';
import { prestashop } from './prestashop.ts';
import { suitecrm } from './suitecrm.ts';
import { twenty } from './twenty.ts';
import { vtiger } from './vtiger.ts';
import { woocommerce } from './woocommerce.ts';
import { wukong } from './wukong.ts';
import { zammad } from './zammad.ts';

/** Software that people host themselves: known by what the page is. `source` means: never seen running here. */
export const SELF_HOSTED_CRM_SITES: readonly SiteEntry[] = [
  { reader: dolibarr, name: 'Dolibarr', matches: [], checked: 'capture' },
  { reader: suitecrm, name: 'SuiteCRM', matches: [], checked: 'capture' },
  { reader: espocrm, name: 'EspoCRM', matches: [], checked: 'capture' },
  { reader: freescout, name: 'FreeScout', matches: [], checked: 'capture' },
  { reader: prestashop, name: 'QloApps, PrestaShop', matches: [], checked: 'capture' },
  { reader: odoo, name: 'Odoo', matches: [], checked: 'source' },
  { reader: vtiger, name: 'vtiger, YetiForce', matches: [], checked: 'source' },
  { reader: twenty, name: 'Twenty', matches: [], checked: 'source' },
  { reader: frappeCrm, name: 'Frappe CRM', matches: [], checked: 'source' },
  { reader: erpnext, name: 'ERPNext', matches: [], checked: 'source' },
  { reader: krayin, name: 'Krayin', matches: [], checked: 'source' },
  { reader: wukong, name: '悟空CRM', matches: [], checked: 'source' },
  { reader: chatwoot, name: 'Chatwoot', matches: [], checked: 'source' },
  { reader: zammad, name: 'Zammad', matches: [], checked: 'source' },
  { reader: woocommerce, name: 'WooCommerce', matches: [], checked: 'source' },
];
