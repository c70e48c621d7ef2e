import type { FixturePage } from '../pages.ts';

/** A page of ours for the CRM readers: what must be read from it. */
export interface CrmPage extends FixturePage {
  phones?: string[];
  /** The record's identity, or null when the page must not give one. */
  record?: string | null;
}

type Row = [what: string, url: string, kind: string, focus: string | null, more?: Partial<CrmPage>];

function pagesOf(prefix: string, site: string, rows: Row[]): CrmPage[] {
  return rows.map(([what, url, pageKind, focus, more]) => ({
    file: `${prefix}-2026-11-${what}.html`,
    url,
    site,
    pageKind,
    focus,
    ...more,
  }));
}

const ERP = 'https://erp.ourshop.example/dolibarr';
const SUITE = 'https://crm.ourshop.example/index.php';
const U = '0a1b2c3d-1111-2222-3333-444455556666';
const ESPO = 'https://crm.ourshop.example/';
const DESK = 'https://help.ourshop.example/desk';
const QLO = 'https://hotel.example/secretadmin/index.php';

export const CRM_PAGES: CrmPage[] = [
  ...pagesOf('dolibarr', 'dolibarr', [
    [
      'contact',
      `${ERP}/contact/card.php?id=7`,
      'record',
      'ngozi@bluewater.example',
      {
        name: 'Ngozi Okafor',
        phones: ['+442079460555', '07700900555'],
        record: 'erp.ourshop.example/dolibarr/dolibarr.contact/7',
      },
    ],
    [
      'edit',
      `${ERP}/contact/card.php?id=3&action=edit`,
      'record',
      'taiman@harbour.example',
      { name: '陳大文', phones: ['+85223450101'], record: 'erp.ourshop.example/dolibarr/dolibarr.contact/3' },
    ],
    [
      'invoice',
      `${ERP}/compta/facture/card.php?facid=4`,
      'record',
      'Bluewater Tiles',
      { record: 'erp.ourshop.example/dolibarr/dolibarr.company/9' },
    ],
    ['create', `${ERP}/contact/card.php?action=create`, 'none', null],
    ['list', `${ERP}/contact/list.php`, 'list', null],
    ['staff', `${ERP}/user/card.php?id=1`, 'none', null],
  ]),
  ...pagesOf('suitecrm', 'suitecrm', [
    [
      'detail',
      `${SUITE}?module=Contacts&action=DetailView&record=${U}`,
      'record',
      'rosa@sol.example',
      { name: 'Rosa Díaz', phones: ['+34915550777'], record: `crm.ourshop.example/suitecrm.contact/${U}` },
    ],
    [
      'detail',
      `${SUITE}?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DContacts%26action%3DDetailView%26record%3D${U}`,
      'record',
      'rosa@sol.example',
      { record: `crm.ourshop.example/suitecrm.contact/${U}` },
    ],
    [
      'edit',
      `${SUITE}?module=Contacts&action=EditView&record=${U}`,
      'record',
      'rosa@sol.example',
      { name: 'Rosa Díaz', phones: ['+34915550777'] },
    ],
    [
      'case',
      `${SUITE}?module=Cases&action=DetailView&record=99`,
      'record',
      'Sol Cerámica',
      { record: 'crm.ourshop.example/suitecrm.account/77aa-bb' },
    ],
    ['list', `${SUITE}?module=Contacts&action=index`, 'list', null],
    ['home', `${SUITE}?module=Home&action=index`, 'none', null],
  ]),
  ...pagesOf('espocrm', 'espocrm', [
    [
      'view',
      `${ESPO}#Contact/view/cc22`,
      'record',
      'luis@sol.example',
      { name: 'Luis García', phones: ['+34915550778'], record: 'crm.ourshop.example/espocrm.contact/cc22' },
    ],
    [
      'no-email',
      `${ESPO}#Contact/view/ee44`,
      'record',
      '丽华 王',
      { phones: ['13900139123'], record: 'crm.ourshop.example/espocrm.contact/ee44' },
    ],
    [
      'case',
      `${ESPO}#Case/view/99`,
      'record',
      'Luis García',
      { record: 'crm.ourshop.example/espocrm.contact/cc22' },
    ],
    ['list', `${ESPO}#Contact`, 'list', null],
    [
      'quick-view',
      `${ESPO}#Contact`,
      'record',
      'rosa@sol.example',
      { name: 'Rosa Díaz', record: 'crm.ourshop.example/espocrm.contact/dd33' },
    ],
    ['create-dialog', `${ESPO}#Contact/view/cc22`, 'none', null],
    ['task-dialog', `${ESPO}#Contact/view/cc22`, 'record', 'luis@sol.example'],
  ]),
  ...pagesOf('freescout', 'freescout', [
    [
      'ticket',
      `${DESK}/conversation/12`,
      'record',
      'sam@orchard.example',
      {
        name: 'Sam Byrne',
        subject: 'Apples',
        own: ['sales@ourshop.example'],
        phones: ['+35315550188'],
        record: 'help.ourshop.example/desk/freescout.customer/5',
      },
    ],
    [
      'customer',
      `${DESK}/customers/5`,
      'record',
      'sam@orchard.example',
      { record: 'help.ourshop.example/desk/freescout.customer/5' },
    ],
    [
      'caller',
      `${DESK}/conversation/13`,
      'record',
      '',
      {
        name: '',
        phones: ['+35315550188'],
        own: ['sales@ourshop.example'],
        record: 'help.ourshop.example/desk/freescout.customer/6',
      },
    ],
    ['no-customer', `${DESK}/conversation/14`, 'none', null, { own: ['sales@ourshop.example'] }],
    ['mailbox', `${DESK}/mailbox/1`, 'list', null, { own: ['sales@ourshop.example'] }],
    ['mailbox', `${DESK}/mailbox/1/new-ticket`, 'none', null],
    ['staff', `${DESK}/users/profile/1`, 'none', null],
  ]),
  ...pagesOf('qloapps', 'qloapps', [
    [
      'customer',
      `${QLO}?controller=AdminCustomers&viewcustomer&id_customer=14&token=s3cret`,
      'record',
      'yuki@ryokan.example',
      {
        name: 'Yuki Sato',
        phones: ['0355500144', '09055500144', '+81355500144'],
        record: 'hotel.example/prestashop.customer/14',
      },
    ],
    [
      'order',
      `${QLO}?controller=AdminOrders&vieworder&id_order=3&token=s3cret`,
      'record',
      'yuki@ryokan.example',
      { name: 'Yuki Sato', phones: ['+819055500144'], record: 'hotel.example/prestashop.customer/14' },
    ],
    [
      'booking',
      `${QLO}?controller=AdminOrders&addorder&cart_id=2`,
      'record',
      'yuki@ryokan.example',
      {
        name: 'Yuki Sato',
        phones: ['0355500144', '09055500144'],
        record: 'hotel.example/prestashop.customer/14',
      },
    ],
    ['choosing', `${QLO}?controller=AdminOrders&addorder&cart_id=2`, 'none', null],
    ['staff', `${QLO}?controller=AdminEmployees&id_employee=1&updateemployee`, 'none', null],
  ]),
  ...pagesOf('prestashop', 'qloapps', [
    [
      'order',
      'https://shop.example/admin123/index.php/sell/orders/9/view?_token=s3cret',
      'record',
      'ana@atelier.example',
      { name: 'Ana Moreau', record: 'shop.example/prestashop.customer/21' },
    ],
  ]),
  ...pagesOf('wukong', 'wukong', [
    [
      'contact',
      'https://crm.ourshop.example/#/crm/contacts',
      'record',
      '李明',
      { phones: ['13700137000'], record: null },
    ],
    [
      'contact-basics',
      'https://crm.ourshop.example/#/crm/contacts',
      'record',
      'li@yunqi.example',
      { name: '李明', phones: ['13700137000', '057188880123'] },
    ],
    ['deal', 'https://crm.ourshop.example/#/crm/business', 'record', '云栖茶业', { phones: [] }],
    ['list', 'https://crm.ourshop.example/#/crm/contacts', 'list', null],
    ['list', 'https://crm.ourshop.example/#/manage/employee', 'none', null],
  ]),
  ...pagesOf('wukong11', 'wukong', [
    ['contact', 'https://crm.ourshop.example/crm/contacts', 'record', '李明', { phones: ['13700137000'] }],
  ]),
  ...pagesOf('odoo', 'odoo', [
    [
      'partner',
      'https://erp.example/web#id=7&model=res.partner&view_type=form',
      'record',
      'ada@glass.example',
      {
        name: 'Ada Nowak',
        phones: ['+48225550101'],
        own: ['me@ourshop.example'],
        record: 'erp.example/odoo.partner/7',
      },
    ],
    [
      'partner',
      'https://erp.example/odoo/action-90/7',
      'record',
      'ada@glass.example',
      { record: 'erp.example/odoo.partner/7' },
    ],
    [
      'lead',
      'https://erp.example/odoo/crm/12',
      'record',
      'ada@glass.example',
      { name: 'Ada Nowak', record: null },
    ],
    ['user', 'https://erp.example/odoo/users/2', 'none', null],
    ['company', 'https://erp.example/odoo/action-40/1', 'none', null],
    ['list', 'https://erp.example/odoo/contacts', 'list', null],
  ]),
  ...pagesOf('vtiger', 'vtiger', [
    [
      'contact',
      'https://vt.example/crm/index.php?module=Contacts&view=Detail&record=31&app=MARKETING',
      'record',
      'ivo@mill.example',
      { name: 'Ivo Petrov', phones: ['+35925550133'], record: 'vt.example/crm/vtiger.contact/31' },
    ],
  ]),
  ...pagesOf('yetiforce', 'vtiger', [
    [
      'contact',
      'https://yeti.example/index.php?module=Contacts&view=Detail&record=31',
      'record',
      'ivo@mill.example',
      { name: 'Ivo Petrov', phones: ['+35925550133'] },
    ],
  ]),
  ...pagesOf('krayin', 'krayin', [
    [
      'person',
      'https://crm.ourshop.example/admin/contacts/persons/view/8',
      'record',
      'lena@kiosk.example',
      { name: 'Lena Vogt', record: 'crm.ourshop.example/admin/krayin.person/8' },
    ],
    [
      'lead',
      'https://crm.ourshop.example/admin/leads/view/4',
      'record',
      'lena@kiosk.example',
      { name: 'Lena Vogt', phones: ['+493055501010'], record: 'crm.ourshop.example/admin/krayin.person/8' },
    ],
  ]),
  ...pagesOf('frappe', 'frappe-crm', [
    [
      'contact',
      'https://crm.example/crm/contacts/Farah%20Aziz',
      'record',
      'farah@loom.example',
      { name: 'Farah Aziz', record: 'crm.example/frappe.contacts/farah aziz' },
    ],
  ]),
  ...pagesOf('erpnext', 'erpnext', [
    [
      'customer',
      'https://erp.example/app/customer/Loom%20House',
      'record',
      'farah@loom.example',
      { name: 'Loom House', phones: ['+97145550199'], record: 'erp.example/erpnext.customer/loom house' },
    ],
  ]),
  ...pagesOf('twenty', 'twenty', [
    [
      'person',
      `https://acme.twenty.com/object/person/${U}`,
      'record',
      'omar@cedar.example',
      { name: 'Omar Haddad', record: `acme.twenty.com/twenty.person/${U}` },
    ],
    [
      'company-crowd',
      `https://crm.cedar.example/object/company/${U}`,
      'record',
      'Cedar',
      { record: `crm.cedar.example/twenty.company/${U}` },
    ],
  ]),
  ...pagesOf('chatwoot', 'chatwoot', [
    [
      'conversation',
      'https://chat.example/app/accounts/2/conversations/17',
      'record',
      'pia@fjord.example',
      { name: 'Pia Lund', phones: ['+4755501234'], record: 'chat.example/chatwoot.contact/2-41' },
    ],
  ]),
  ...pagesOf('zammad', 'zammad', [
    [
      'ticket',
      'https://desk.example/#ticket/zoom/5',
      'record',
      'tove@lamp.example',
      { name: 'Tove Berg', phones: ['+4685550177'], record: 'desk.example/zammad.user/12' },
    ],
  ]),
  ...pagesOf('woocommerce', 'woocommerce', [
    [
      'order',
      'https://shop.example/wp-admin/admin.php?page=wc-orders&action=edit&id=81',
      'record',
      'mara@mill.example',
      { name: 'Mara Quinn', phones: ['+353215550166'], record: 'shop.example/woocommerce.customer/6' },
    ],
  ]),
  ...pagesOf('salesforce', 'salesforce', [
    [
      'contact',
      'https://acme.lightning.force.com/lightning/r/Contact/003Ak00000KimPkIAB/view',
      'record',
      'kim@hanok.example',
      {
        name: 'Kim Park',
        phones: ['+82255501010'],
        record: 'acme.lightning.force.com/salesforce.contact/003ak00000kimpkiab',
      },
    ],
    [
      'case',
      'https://acme.lightning.force.com/lightning/r/Case/500Ak00000CaseXIAB/view',
      'record',
      'kim@hanok.example',
      { name: 'Kim Park', record: 'acme.lightning.force.com/salesforce.contact/003ak00000kimpkiab' },
    ],
  ]),
  ...pagesOf('hubspot', 'hubspot', [
    [
      'contact',
      'https://app.hubspot.com/contacts/4242/record/0-1/701',
      'record',
      'jo@bells.example',
      { name: 'Jo Bell', phones: ['+12025550142'], record: 'app.hubspot.com/4242/hubspot.contact/701' },
    ],
    [
      'deal',
      'https://app.hubspot.com/contacts/4242/record/0-3/88',
      'record',
      'Jo Bell',
      { record: 'app.hubspot.com/4242/hubspot.contact/701' },
    ],
    ['contact', 'https://app.hubspot.com/contacts/4242/objects/0-1/views/all/list', 'list', null],
  ]),
  ...pagesOf('pipedrive', 'pipedrive', [
    [
      'person',
      'https://acme.pipedrive.com/person/55',
      'record',
      'noa@olive.example',
      { name: 'Noa Levi', phones: ['+97235550111'], record: 'acme.pipedrive.com/pipedrive.person/55' },
    ],
  ]),
  ...pagesOf('zoho-crm', 'zoho-crm', [
    [
      'contact',
      'https://crm.zoho.eu/crm/org1/tab/Contacts/400000000012345',
      'record',
      'dev@spice.example',
      { name: 'Dev Rao', phones: ['+912255501177'], record: 'crm.zoho.eu/zoho.contacts/400000000012345' },
    ],
  ]),
  ...pagesOf('dynamics', 'dynamics', [
    [
      'contact',
      `https://acme.crm4.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=contact&id=${U}`,
      'record',
      'eve@quarry.example',
      { name: 'Eve Stone', phones: ['+13035550180'], record: `acme.crm4.dynamics.com/dynamics.contact/${U}` },
    ],
  ]),
  ...pagesOf('freshsales', 'freshsales', [
    [
      'contact',
      'https://acme.myfreshworks.com/crm/sales/contacts/77',
      'record',
      'ola@pine.example',
      { name: 'Ola Berg', phones: [], record: null },
    ],
  ]),
  ...pagesOf('freshdesk', 'freshdesk', [
    [
      'ticket',
      'https://acme.freshdesk.com/a/tickets/88',
      'record',
      'ola@pine.example',
      { name: 'Ola Berg', subject: 'Late', record: 'acme.freshdesk.com/freshdesk.contacts/5501' },
    ],
  ]),
  ...pagesOf('zendesk', 'zendesk', [
    ['ticket', 'https://acme.zendesk.com/agent/tickets/9', 'record', 'Ola Berg', { subject: 'Late' }],
  ]),
  ...pagesOf('intercom', 'intercom', [
    [
      'conversation',
      'https://app.intercom.com/a/inbox/abc123/inbox/admin/1/conversation/2',
      'record',
      'ola@pine.example',
      { name: 'Ola Berg', record: 'app.intercom.com/abc123/intercom.user/65aa00bb11cc22dd33ee44ff' },
    ],
  ]),
  ...pagesOf('shopify', 'shopify', [
    [
      'customer',
      'https://admin.shopify.com/store/mill-shop/customers/900100',
      'record',
      'mara@mill.example',
      { name: 'Mara Quinn', record: 'mill-shop.myshopify.com/shopify.customer/900100' },
    ],
    [
      'order',
      'https://admin.shopify.com/store/mill-shop/orders/1',
      'record',
      'mara@mill.example',
      { name: 'Mara Quinn', record: 'mill-shop.myshopify.com/shopify.customer/900100' },
    ],
  ]),
  ...pagesOf('fxiaoke', 'fxiaoke', [
    [
      'drawer',
      'https://www.fxiaoke.com/XV/UI/Home#crm/list/=/ContactObj',
      'record',
      'li@yunqi.example',
      { name: '李明', phones: ['13700137000'], record: null },
    ],
  ]),
  ...pagesOf('xiaoshouyi', 'xiaoshouyi', [
    [
      'contact',
      'https://crm.xiaoshouyi.com/bff/neoweb#/entityDetail/contact/881?objectApiKey=contact&recordId=881',
      'record',
      'li@yunqi.example',
      { name: '李明', phones: ['13700137000'], record: 'crm.xiaoshouyi.com/xiaoshouyi.contact/881' },
    ],
  ]),
];
