import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { generic } from '../../lib/sites/generic/generic.ts';
import { readPage } from '../../lib/sites/registry.ts';
import { signalOf } from '../../lib/sites/signals.ts';

const HOST = 'https://crm.ourshop.example';
const ALICE = '<a href="mailto:alice@bluedoor.example">alice@bluedoor.example</a>';
const BOB = '<a href="mailto:bob@ourgroup.example">bob@ourgroup.example</a>';

/** Whom the page is about when no other reader knows it. */
function focusAt(way: string, title: string, body: string): PersonSeen | null {
  const { window } = new JSDOM(`<!DOCTYPE html><title>${title}</title><body>${body}</body>`, {
    url: HOST + way,
  });
  return readPage({ document: window.document, url: new URL(window.location.href) }, [generic]).focus;
}

const emailAt = (way: string, title: string, body: string) => {
  const focus = focusAt(way, title, body);
  return focus && signalOf(focus, 'email');
};

const main = (inside: string) => `<main>${inside}</main>`;
const CARD = `<h1>Alice Chen</h1><p>${ALICE}</p>`;

describe('a list of one is still a list', () => {
  it.each<[string, string, string, string]>([
    [
      'a table of one row',
      '/contacts',
      'Contacts',
      `<h1>Contacts</h1><table><tr><td>Alice Chen</td><td>${ALICE}</td></tr></table>`,
    ],
    [
      'a table of one cell under a saved view',
      '/views/12',
      'Prague',
      `<h1>Prague</h1><table><tr><td>${ALICE}</td></tr></table>`,
    ],
    [
      'a grid by roles',
      '/people/5',
      'Alice Chen',
      `<h1>Alice Chen</h1><div role="grid"><div role="row"><div role="gridcell">${ALICE}</div></div></div>`,
    ],
    [
      'a view named as a list',
      '/segments/9',
      'Segment 9',
      `<div class="o_list_view"><div>${ALICE}</div></div>`,
    ],
    ['a board', '/boards/9', 'Board', `<div class="kanban"><div>${ALICE}</div></div>`],
    ['a dashboard', '/home/1', 'Home', `<div class="dashboard"><p>${ALICE}</p></div>`],
    ['under a count of rows', '/groups/4', 'Group', `<p>1-1 of 1</p><div><div>${ALICE}</div></div>`],
    ['under a count of rows in Chinese', '/groups/4', '分组', `<p>共 1 条</p><div><div>${ALICE}</div></div>`],
    [
      'under a box that picks every row',
      '/groups/4',
      'Group',
      `<input type="checkbox" aria-label="Select all"><div>${ALICE}</div>`,
    ],
    [
      'under sorted columns',
      '/groups/4',
      'Group',
      `<div><span aria-sort="ascending">E-mail</span></div><div>${ALICE}</div>`,
    ],
    [
      'a page that says of nobody to be about them',
      '/contacts',
      'Contacts',
      `<h1>Contacts</h1><p>${ALICE}</p>`,
    ],
  ])('%s', (_, way, title, body) => {
    expect(emailAt(way, title, main(body))).toBe(null);
  });

  it('and a pager beside a record makes no list of it', () => {
    const pager =
      '<div class="pagination"><a href="/c/11">previous</a> <span>3 / 20</span> <a href="/c/13">next</a></div>';
    expect(emailAt('/c/12', 'Alice Chen', main(pager + CARD))).toBe('alice@bluedoor.example');
  });

  it('and lists that belong to a record take nothing from it', () => {
    const orders =
      '<table><tr><th><input type="checkbox" name="all"></th><th>No</th><th>Date</th></tr><tr><td></td><td>7</td><td>1</td></tr></table><p>1-1 of 1</p>';
    expect(emailAt('/c/12', 'Alice Chen', main(CARD + orders))).toBe('alice@bluedoor.example');
  });
});

describe('people of the house', () => {
  const staff: [string, string][] = [
    ['a label', `<dl><dt>Owner</dt><dd>${BOB}</dd></dl>`],
    ['a label with a colon', `<p><b>Assigned to:</b> ${BOB}</p>`],
    ['Simplified Chinese', `<div><span>负责人：</span><span>${BOB}</span></div>`],
    ['Traditional Chinese', `<div><span>負責人：</span><span>${BOB}</span></div>`],
    ['a heading above', `<section><h4>Account manager</h4><div><p>${BOB}</p></div></section>`],
    ['the name of the field', `<div data-name="assignedUser"><label></label><div>${BOB}</div></div>`],
    [
      'the name of a form field',
      `<input type="email" name="owner_email" aria-label="Email" value="bob@ourgroup.example">`,
    ],
    ['the house’s own domain', '<p><a href="mailto:desk@ourshop.example">desk@ourshop.example</a></p>'],
  ];

  it.each(staff)('are nobody’s customer, by %s', (_, field) => {
    expect(emailAt('/c/12', 'Record', main(field))).toBe(null);
  });

  it.each(staff)('do not hide the customer, by %s', (_, field) => {
    expect(emailAt('/c/12', 'Alice Chen', main(CARD + field))).toBe('alice@bluedoor.example');
  });

  it('are not taken for the customer by a link that bears their own name', () => {
    const link = '<p><a href="mailto:bob@ourgroup.example">Bob Stone</a></p>';
    expect(emailAt('/c/12', 'Alice Chen', main(`<h1>Alice Chen</h1>${link}`))).toBe(null);
    expect(emailAt('/c/12', 'Case 12', main(link))).toBe(null);
  });

  it('nor by an icon: that of the record bears its name, or none', () => {
    for (const words of ['', 'Alice Chen', 'Send email', '发邮件', 'Chen Alice']) {
      const link = `<a href="mailto:alice@bluedoor.example">${words}</a>`;
      expect([words, emailAt('/c/12', 'Alice Chen', main(`<h1>Alice Chen</h1><p>${link}</p>`))]).toEqual([
        words,
        'alice@bluedoor.example',
      ]);
    }
  });
});

describe('somebody new', () => {
  const form = '<label for="e">E-mail</label><input id="e" value="half@typed.example">';

  it.each([
    ['/contacts/new', 'Create Contact', `<h1>Create Contact</h1>${form}`],
    ['/c?new', '新建客户', `<h1>新建客户</h1>${form}`],
    ['/c/add', 'Add customer - CRM', form],
  ])('is nobody while being typed: %s', (way, title, body) => {
    expect(emailAt(way, title, main(body))).toBe(null);
  });

  it('typed into a dialog hides the record behind it', () => {
    const dialog = `<div role="dialog"><h4>New lead</h4>${form}</div>`;
    expect(emailAt('/c/12', 'Alice Chen', main(CARD) + dialog)).toBe(null);
  });

  it('is told from a known one who is changed', () => {
    expect(emailAt('/c/12/edit', 'Edit', main(`<h1>New Horizons Ltd</h1>${form}`))).toBe(
      'half@typed.example',
    );
  });

  it('is told from a customer who was chosen for a new order', () => {
    const order = `<h1>New order</h1><p>${ALICE}</p><input aria-label="Note">`;
    expect(emailAt('/orders/new?id_customer=8', 'Orders', main(order))).toBe('alice@bluedoor.example');
  });
});

describe('what a record is called', () => {
  const person = `<div><a href="/admin/persons/8">Lena Vogt</a><a href="/admin/persons/8">View full details</a>${ALICE}</div>`;

  it('is not the heading of a deal, an order or a ticket', () => {
    for (const way of ['/deals/4', '/admin/leads/view/4', '/orders/4', '/opportunity/4']) {
      expect([way, focusAt(way, 'Two kiosks', main(`<h3>Two kiosks</h3>${person}`))?.name]).toEqual([
        way,
        'Lena Vogt',
      ]);
      expect([way, focusAt(way, 'Two kiosks', main(`<h3>Two kiosks</h3><p>${ALICE}</p>`))?.name]).toEqual([
        way,
        '',
      ]);
    }
  });

  it('is the linked person that the title begins with, known by a phone alone', () => {
    const card =
      '<div><a href="/customers/5/edit">丽华 王</a><ul><li><a href="tel:13900139000">13900139000</a></li></ul></div>';
    const focus = focusAt('/customers/5', '丽华 王 - Customer Profile', main(card));
    expect([focus?.name, focus && signalOf(focus, 'phone')]).toEqual(['丽华 王', '13900139000']);
  });

  it('is not everything that stands under "Customer"', () => {
    const card = `<div><span>Customer</span><div><p>Yuki Sato</p><p>${ALICE}</p><p><a href="tel:+819055500144">+81 90 5550 0144</a></p></div></div>`;
    expect(focusAt('/orders/3', 'Orders', main(card))).toMatchObject({ name: '' });
    expect(emailAt('/orders/3', 'Orders', main(card))).toBe('alice@bluedoor.example');
  });

  it('is no address, even where a program makes a link of it', () => {
    const field =
      '<div><span>Name</span><span>VIP <a href="mailto:vip@corp.example">vip@corp.example</a></span></div>';
    expect(emailAt('/c/12', 'Record', main(field))).toBe(null);
  });
});

describe('a ticket', () => {
  it('names nobody by an address that may be anybody’s who wrote', () => {
    for (const way of ['/tickets/35', '/conversation/4', '/agent/cases/7']) {
      expect([way, emailAt(way, 'Late parcel', main(`<h1>Late parcel</h1><p>${ALICE}</p>`))]).toEqual([
        way,
        null,
      ]);
    }
  });

  it('names the customer whose record is linked beside the address', () => {
    const card = `<aside-card><a href="/customers/8/edit">Alice Chen</a> ${ALICE}</aside-card>`;
    expect(emailAt('/tickets/35', 'Late parcel', main(card))).toBe('alice@bluedoor.example');
  });
});

describe('a mail that no reader knows', () => {
  const header =
    '<p><span>From:</span> <span>Rosa &lt;rosa@sol.example&gt;</span></p><p><span>Date:</span> <span>Monday</span></p>';

  it('is read by the words of its header', () => {
    expect(emailAt('/mail/7', 'Inbox', main(header))).toBe('rosa@sol.example');
  });

  it.each([
    'gmail_quote',
    'MsoNormal',
    'moz-cite-prefix',
    'OutlookMessageHeader',
    'qmbox',
    'yahoo_quoted',
    'message-body',
  ])('is not read where it is quoted in another: %s', (name) => {
    expect(emailAt('/mail/7', 'Inbox', main(`<h2>Hello</h2><div class="${name}">${header}</div>`))).toBe(
      null,
    );
  });

  it('gives no own address out of its words', () => {
    const { window } = new JSDOM(
      `<!DOCTYPE html><title>Mail</title><body><div class="mail-body"><header>vip@corp.example</header><div role="banner">vip@corp.example</div></div></body>`,
      { url: `${HOST}/mail/7` },
    );
    const input = { document: window.document, url: new URL(window.location.href) };
    expect(readPage(input, [generic]).own).toEqual([]);
  });
});
