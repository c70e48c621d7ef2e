import { BAIT } from '../../webmail/bait.ts';
import { type Entry, MAIL_PAGES, type MailPage, markupOf, openMail, VICTIM } from '../entry.ts';

const LINK = `<a href="mailto:${VICTIM}">${VICTIM}</a>`;
const LABELS = `<table><tr><td>From:</td><td>Victim &lt;${VICTIM}&gt;</td></tr><tr><td>To:</td><td>mei@shop.example</td></tr><tr><td>Date:</td><td>Monday</td></tr></table>`;

/** What mails really hold, and hold for lack of honesty. */
const WORDS: Record<string, string> = {
  'a quoted letter': `<div class="gmail_quote"><div class="gmail_attr">On Monday, Victim &lt;${LINK}&gt; wrote:</div><blockquote>${LABELS}</blockquote></div>`,
  'a forwarded letter': `<p><b>From:</b> Victim &lt;${LINK}&gt;<br><b>Sent:</b> Monday<br><b>To:</b> mei@shop.example<br><b>Subject:</b> Hello</p>${LABELS}`,
  'a signature': `<div class="moz-signature">-- <br>Victim<br>E-mail: ${LINK}<br>Tel: <a href="tel:+442079460130">+44 20 7946 0130</a></div><dl><dt>E-mail</dt><dd>${VICTIM}</dd></dl>`,
  'names of attachments': `<a href="/dl/1" download="${VICTIM}.pdf" title="${VICTIM}">${VICTIM}</a><span class="attachment" title="Victim &lt;${VICTIM}&gt;">Victim &lt;${VICTIM}&gt;.vcf</span>`,
  'a page frame with an account': `<header>${VICTIM}</header><nav>${LINK}</nav><div role="banner">${VICTIM}</div><span class="username">${VICTIM}</span><span id="useraddr">${VICTIM}</span><span id="spnUid">${VICTIM}</span><a aria-label="Google Account: Victim (${VICTIM})" href="https://accounts.google.com/SignOutOptions"></a>`,
  'declared people': `<div class="h-card vcard"><span class="p-name fn">Victim</span><a class="u-email email" href="mailto:${VICTIM}">x</a></div><script type="application/ld+json">{"@type":"Person","name":"Victim","email":"${VICTIM}"}</script><div itemscope itemtype="https://schema.org/EmailMessage"><div itemprop="sender" itemscope itemtype="https://schema.org/Person"><meta itemprop="email" content="${VICTIM}"></div></div>`,
  'a window of its own': `<div role="dialog" aria-modal="true"><h2>Victim</h2><div><span>Email</span><span>${VICTIM}</span></div></div><dialog open>${LABELS}</dialog><main>${LABELS}</main><div id="content">${LABELS}</div>`,
};

const inMail = (page: MailPage, what: string, body: string): Entry => ({
  name: `${page.name} with ${what} in the mail`,
  truth: page.focus,
  isSure: true,
  isBare: page.focus === null,
  open: () => openMail(page, body),
});

/** Its own program's whole drawing, with somebody else for the sender. */
function imitationOf(page: MailPage): string {
  return markupOf(page)
    .replaceAll(/[\w.+-]+@(?:[\w-]+\.)+\w+/g, VICTIM)
    .replaceAll(/Amelie Hart|Amelie|Mei Lin/g, 'Victim');
}

export const BODIES: Entry[] = MAIL_PAGES.flatMap((page) => [
  inMail(page, 'its own header', imitationOf(page)),
  inMail(page, 'the headers of all others', BAIT),
  ...Object.entries(WORDS).map(([what, body]) => inMail(page, what, body)),
]);
