/** Runs inside a page under test: finds elements by selector or by role and name, own frames included. */
// biome-ignore lint/correctness/noUnusedVariables: the text of this file is put before each expression
const finder = (() => {
  const BY_ROLE = {
    button: 'button,[role=button],summary,input[type=button],input[type=submit]',
    textbox:
      'input:not([type]),input[type=text],input[type=email],input[type=search],textarea,[role=textbox]',
    searchbox: 'input[type=search],[role=searchbox]',
    combobox: 'select,[role=combobox]',
    checkbox: 'input[type=checkbox],[role=checkbox]',
    switch: '[role=switch]',
    radio: 'input[type=radio],[role=radio]',
    link: 'a[href],[role=link]',
    heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
    option: 'option,[role=option]',
    menuitem: '[role=menuitem]',
    tab: '[role=tab]',
    dialog: 'dialog,[role=dialog],[role=alertdialog]',
    region: 'section,[role=region]',
    listitem: 'li,[role=listitem]',
    status: 'output,[role=status]',
    alert: '[role=alert]',
  };

  function documents(doc, x, y) {
    const inner = [...doc.querySelectorAll('iframe,frame')].flatMap((frame) => {
      try {
        const box = frame.getBoundingClientRect();
        if (!frame.contentDocument || box.width === 0) return [];
        return documents(frame.contentDocument, x + box.x + frame.clientLeft, y + box.y + frame.clientTop);
      } catch {
        return [];
      }
    });
    return [{ doc, x, y }, ...inner];
  }

  function shown(element) {
    return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  }

  function nameOf(element) {
    const ids = element.getAttribute('aria-labelledby');
    const root = element.ownerDocument;
    const labelled = ids
      ?.split(/\s+/)
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ');
    const label = [...(element.labels ?? [])].map((l) => l.textContent).join(' ');
    const field = /^(input|textarea|select)$/i.test(element.tagName);
    const words =
      element.getAttribute('aria-label') ||
      labelled ||
      label ||
      (field ? element.getAttribute('placeholder') || element.value : element.textContent) ||
      element.getAttribute('title') ||
      '';
    return words.replace(/\s+/g, ' ').trim();
  }

  function fits(name, wanted) {
    if (typeof wanted === 'string') return name === wanted;
    return new RegExp(wanted.source, wanted.flags).test(name);
  }

  function matching(doc, target) {
    if (typeof target === 'string') return [...doc.querySelectorAll(target)];
    const all = [...doc.querySelectorAll(BY_ROLE[target.role] ?? `[role=${target.role}]`)];
    return all.filter((element) => fits(nameOf(element), target.name));
  }

  function find(target) {
    for (const place of documents(document, 0, 0)) {
      const element = matching(place.doc, target).find(shown);
      if (element) return { element, ...place };
    }
    return null;
  }

  function middle({ element }) {
    const box = element.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** False when something else lies over the middle: a click there would not reach the element. */
  function reachable(found) {
    const { x, y } = middle(found);
    const hit = found.doc.elementFromPoint(x, y);
    return hit !== null && (found.element.contains(hit) || [...(found.element.labels ?? [])].includes(hit));
  }

  /** Where to click; null while the element is not there or cannot be reached. */
  function centre(target) {
    const found = find(target);
    if (!found) return null;
    if (!reachable(found)) found.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!reachable(found)) return null;
    // A frame may have been scrolled with it: its place is taken anew.
    const { x, y } = find(target) ?? found;
    const inside = middle(found);
    return { x: x + inside.x, y: y + inside.y };
  }

  /** As it is read on the screen: innerText leaves out what is hidden. */
  function textOf(target) {
    const found = find(target);
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
    return found ? (found.element.value ?? found.element.innerText) : null;
  }

  function allText() {
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
    const shownText = ({ doc }) => doc.body?.innerText ?? '';
    return documents(document, 0, 0).map(shownText).join('\n');
  }

  return { find, centre, textOf, allText };
})();
