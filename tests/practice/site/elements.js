/** Makes an element; strings among the children become text, never markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A mailbox as mail programs show it: the name as a link, the address beside it. */
export function mailbox({ name, address }) {
  const link = element('a', { href: `mailto:${address}` }, name || address);
  return element('span', { class: 'mailbox' }, link, ` <${address}>`);
}

/** A line of a header: its label and the mailboxes or text after it. */
export function headerRow(label, ...values) {
  const parts = values.flatMap((value, i) => (i === 0 ? [value] : [', ', value]));
  return element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, ...parts));
}
