import { element } from './elements.js';

const WORDS = {
  en: { name: 'Name', company: 'Company', email: 'E-mail', phone: 'Phone', none: 'No contact is open.' },
  zh: { name: '姓名', company: '公司', email: '电子邮件', phone: '电话', none: '没有打开的联系人。' },
};
const language = new URLSearchParams(location.search).get('lang') === 'zh' ? 'zh' : 'en';
const words = WORDS[language];
const records = await (await fetch('/records.json')).json();

function field(label, value) {
  return [element('dt', {}, label), element('dd', {}, value)];
}

function recordView(record) {
  const mail = element('a', { href: `mailto:${record.email}` }, record.email);
  const phone = element('a', { href: `tel:${record.phone.replaceAll(' ', '')}` }, record.phone);
  return element(
    'article',
    { class: 'record', id: 'open-record', 'data-record': record.id },
    element('h1', {}, record.name),
    element(
      'dl',
      { class: 'fields' },
      ...field(words.name, record.name),
      ...field(words.company, record.company),
      ...field(words.email, mail),
      ...field(words.phone, phone),
    ),
  );
}

function show() {
  const record = records.find((r) => `#/contact/${r.id}` === location.hash);
  const links = records.map((r) => {
    const link = element('a', { href: `#/contact/${r.id}` }, r.name);
    if (r === record) link.setAttribute('aria-current', 'page');
    return link;
  });
  document.getElementById('records').replaceChildren(...links);
  document
    .getElementById('record')
    .replaceChildren(record ? recordView(record) : element('p', { class: 'empty' }, words.none));
  document.title = record ? `${record.name} – Practice CRM` : 'Practice CRM';
}

document.documentElement.lang = language;
window.addEventListener('hashchange', show);
show();
document.documentElement.dataset.ready = 'true';
