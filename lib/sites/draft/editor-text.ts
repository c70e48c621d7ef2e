import { ownWords, QUOTED } from '../../domain/guard/own-words.ts';

/** Quoted letters and signatures, by the marks that mail programs put on them. */
const NOT_OWN =
  'blockquote, .gmail_quote, .gmail_signature, .yahoo_quoted, .protonmail_quote, .protonmail_signature_block, ' +
  '.moz-cite-prefix, .moz-signature, .signature, .zmail_extra, .ntes-mailmaster-quote, #_rc_sig, #isReplyContent, ' +
  'includetail, [id^="Signature"], [id$="mobile-signature"], script, style, template, select';
/** Everything from here on is the original: Outlook has no box around it. */
const REST_IS_OLD =
  '#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION';
const LINE = /^(?:BR|P|DIV|LI|TR|H[1-6]|PRE|UL|OL|TABLE|SECTION)$/;
const MOST_NODES = 30_000;
const MOST_TEXT = 200_000;

/** What the user wrote into this editor. */
export function editorText(editor: Element): string {
  const value: unknown = 'value' in editor ? editor.value : null;
  return ownWords((typeof value === 'string' ? value : written(editor)).slice(0, MOST_TEXT));
}

function written(editor: Element): string {
  const walker = editor.ownerDocument.createTreeWalker(editor, 5);
  const is = (node: Node, marks: string) => Element.prototype.matches.call(node, marks);
  let out = '';
  let node = walker.nextNode();
  for (let seen = 0; node && seen < MOST_NODES && out.length < MOST_TEXT; seen++) {
    if (node.nodeType === 3) {
      out += (node as Text).data.replace(/[\s\u00a0]+/g, ' ');
      node = walker.nextNode();
    } else if (is(node, REST_IS_OLD)) {
      break;
    } else if (is(node, NOT_OWN)) {
      out += `\n${QUOTED}\n`;
      node = past(walker);
    } else {
      if (LINE.test(node.nodeName)) out += '\n';
      node = walker.nextNode();
    }
  }
  return out;
}

/** The next node outside the one that the walker stands on. */
function past(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
  return next;
}
