import { frameDocument } from '../dom.ts';

const CONTROL =
  'a[href],button,input,select,textarea,summary,label,video,audio,object,embed,[onclick],' +
  '[contenteditable]:not([contenteditable=false]),' +
  'button,link,tab,menuitem,option,checkbox,radio,switch,slider,textbox,searchbox,combobox,treeitem'
    .split(',')
    .map((role) => `[role=${role}]`)
    .join();
/** What lies over a control, such as the sign in a field, lies close over it. */
const MOST_LAYERS = 4;
const DEEPEST = 3;

/**
 * Tells whether a click at this point of the window would work something of the page; our own box is no obstacle
 * to itself. `entered` hears of documents inside it that were looked into: what scrolls there moves things as well.
 */
export function controlAt(
  document: Document,
  host: Element,
  entered: (inside: Document) => void,
): (x: number, y: number) => boolean {
  const isTaken = (root: Document | ShadowRoot, x: number, y: number, depth: number): boolean => {
    const layers = root.elementsFromPoint(x, y).filter((element) => element !== host);
    if (layers[0] && getComputedStyle(layers[0]).cursor === 'pointer') return true;
    return layers.slice(0, MOST_LAYERS).some((element) => {
      if (element.closest(CONTROL)) return true;
      const inside = frameDocument(element);
      // What cannot be looked into may hold anything.
      if (/^i?frame$/i.test(element.nodeName) && (!inside || depth > DEEPEST)) return true;
      if (inside) {
        entered(inside);
        const box = element.getBoundingClientRect();
        return isTaken(inside, x - box.left - element.clientLeft, y - box.top - element.clientTop, depth + 1);
      }
      const { shadowRoot } = element;
      return !!shadowRoot && shadowRoot !== root && depth <= DEEPEST && isTaken(shadowRoot, x, y, depth + 1);
    });
  };
  return (x, y) => isTaken(document, x, y, 0);
}
