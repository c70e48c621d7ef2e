/** Made-up customers of a real helpdesk or CRM; all domains are reserved for tests. */
export interface SeedCustomer {
  key: string;
  first: string;
  last: string;
  company?: string;
  emails: string[];
  phones: string[];
  subject: string;
  text: string;
}

type Rest = Partial<Pick<SeedCustomer, 'company' | 'phones' | 'subject' | 'text'>>;

function customer(key: string, first: string, last: string, emails: string[], rest: Rest = {}): SeedCustomer {
  const {
    phones = [],
    subject = 'A question',
    text = '<p>Good morning, may I ask something?</p>',
    ...more
  } = rest;
  return { key, first, last, emails, phones, subject, text, ...more };
}

/** A letter that quotes and imitates somebody else. */
const QUOTING = `<p>See below.</p><blockquote>From: Anna Schmidt &lt;anna.schmidt@nordwind-hotels.example&gt;<br>
<a href="mailto:anna.schmidt@nordwind-hotels.example">anna.schmidt@nordwind-hotels.example</a></blockquote>
<div class="customer-snippet"><a class="customer-name" href="/customers/1">Anna Schmidt</a>
<span class="customer-email">anna.schmidt@nordwind-hotels.example</span></div>`;
const LONG = 'A very long name that goes on';

export const CUSTOMERS: SeedCustomer[] = [
  customer('anna', 'Anna', 'Schmidt', ['anna.schmidt@nordwind-hotels.example'], {
    company: 'Nordwind Hotels',
    phones: ['+49 30 901820', '+49 151 23456789'],
    subject: 'Room in May',
  }),
  customer('wang1', '王伟', '', ['wang.wei@harbour-rice.example'], {
    subject: '订一批年货',
    phones: ['13800138000'],
  }),
  customer('wang2', '王伟', '', ['wangwei88@mailbox.example'], { subject: '送货时间' }),
  customer('chen', '怡君', '陳', ['yijun.chen@formosa-tea.example'], {
    company: '寶島茶行',
    subject: '春茶樣品',
  }),
  customer('dan', 'Daniel', "O'Brien", ['daniel.obrien@kestrel-freight.example', 'dan.obrien@post.example'], {
    subject: 'Damaged pallet, third time',
  }),
  customer('rosa', 'Rosa', 'Díaz', [], { phones: ['+34 915 550 777'], subject: 'Called about the tiles' }),
  customer('lina', '李娜', '', [], { subject: '电话：改送货地址' }),
  customer('bakery', 'Müller Brot', '', ['info@xn--mller-brot-9db.example'], { company: 'Müller Brot' }),
  customer('bare', '', '', ['orders@tiny-shop.example'], { subject: 'Order 17' }),
  customer('luis', 'Luis "Lucho"', 'García', ['luis.garcia@almacenes-sol.example'], {
    text: QUOTING,
    subject: 'Fwd: offer',
  }),
  customer('tan', 'Mr. & Mrs.', 'Tan', ['tan.family@plum-house.example'], { text: QUOTING }),
  customer('long', LONG, 'and on to the end', ['long.name@plum-house.example']),
  customer('other-anna', 'Anna', 'Schmidt', ['stranger@bait-and-switch.example'], { text: QUOTING }),
  customer('phone-only', '', '', [], { phones: ['+852 2345 0101'], subject: 'Missed call' }),
];

export const SEED = {
  password: 'spring-rice',
  staff: [
    { first: 'Lin', last: 'Mei', email: 'mei.lin@example.test' },
    { first: 'Wu', last: 'Guohua', email: 'guohua.wu@example.test' },
  ],
  mailbox: { name: 'Sales desk', email: 'sales@example.test' },
  customers: CUSTOMERS,
  answer: '<p>Thank you. I shall look.</p><p>Lin Mei, sales@example.test</p>',
  note: '<p>Ask helen.marsh@marsh-interiors.example first.</p>',
};
