import type { SiteReader } from '../reader.ts';
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

/** Software that people host themselves: known by what the page is. */
export const SELF_HOSTED_CRM: readonly SiteReader[] = [
  dolibarr,
  suitecrm,
  espocrm,
  freescout,
  prestashop,
  odoo,
  vtiger,
  twenty,
  frappeCrm,
  erpnext,
  krayin,
  wukong,
  chatwoot,
  zammad,
  woocommerce,
];
