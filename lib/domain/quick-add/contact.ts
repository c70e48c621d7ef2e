import { normaliseEmail } from '../email.ts';
import { foldWidth } from '../fold-width.ts';
import type { IdentityItem } from '../line-item.ts';
import { normalisePhone } from '../phone.ts';
import { phoneDigits } from '../phone-digits.ts';

/** No contact is longer; a longer text is not searched for one. */
const LONGEST = 200;
const LEAST_DIGITS = 7;
const PHONE = /^\+?[\d\s().\-/]{7,40}(?:\s*(?:ext\.?|extn\.?|x|#|转|轉|分机|分機)\s*\d{1,6})?$/iu;
/** Dates, and decimals. */
const NO_PHONE =
  /^\d+\.\d+$|^(?:19|20)\d\d[-/.]?\d{1,2}[-/.]?\d{1,2}(?!\d)|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d(?:\s|$)/;
const PHONE_LABEL =
  'tel(?:ephone)?|phone|mobile|mob|cell|office|direct|desk|fax|home|work|whats\\s?app|main|电话|電話|手机|手機|座机|座機|市话|市話|办公室?|辦公室?|传真|傳真|总机|總機|热线|熱線|联系电话|聯繫電話|联系方式';
const MAIL_LABEL = 'e-?mail|mail|邮箱|郵箱|邮件|郵件|电邮|電郵|电子邮箱|電子郵箱|電子郵件|信箱';
const HANDLE_LABEL =
  'wechat(?:\\s+id)?|weixin|wx|微信号?|微信號?|line(?:\\s+id)?|telegram|tg|qq|skype|signal|viber|kakao(?:talk)?|instagram|ig|twitter|x|linkedin|facebook|fb';
const HANDLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:wechat|weixin|wx|微信)/i, 'wechat'],
  [/^(?:telegram|tg)/i, 'telegram'],
  [/^(?:instagram|ig)/i, 'instagram'],
  [/^(?:twitter|x$)/i, 'x'],
  [/^(?:facebook|fb)/i, 'facebook'],
  [/^kakao/i, 'kakao'],
];
const LABELLED = new RegExp(
  `^(?<label>${PHONE_LABEL}|${MAIL_LABEL}|[tmefp](?=[:.]))\\s*(?:[:.]\\s*|\\s+|(?=[+\\d]))(?<value>.+)$`,
  'iu',
);
const HANDLE = new RegExp(
  `^(?<label>${HANDLE_LABEL})\\s*(?::\\s*|(?<=[号號信])\\s*)(?<value>@?[\\w.-]{2,40})$`,
  'iu',
);
const NAMED =
  /^(?<person>[^<>@]{1,80}?)\s*[<(（＜]\s*(?:mailto:)?(?<mail>[^<>()\s]+@[^<>()\s]+?)\s*[>)）＞]\s*[,;，；]?$/u;

interface Found {
  kind: 'email' | 'phone' | 'handle';
  value: string;
}

function readMail(text: string): Found | null {
  const value = normaliseEmail(text.replace(/^mailto:/i, '').replace(/[.,;]+$/, ''));
  return value === null ? null : { kind: 'email', value };
}

function readPhone(text: string, region: string): Found | null {
  const plain = text.trim();
  if (!PHONE.test(plain) || NO_PHONE.test(plain)) return null;
  const value = normalisePhone(plain, region) ?? phoneDigits(plain);
  return value === null || value.replace(/\D/g, '').length < LEAST_DIGITS ? null : { kind: 'phone', value };
}

function readHandle(text: string): (Found & { label: string }) | null {
  const { label = '', value = '' } = HANDLE.exec(text)?.groups ?? {};
  if (value === '') return null;
  const service =
    HANDLES.find(([words]) => words.test(label))?.[1] ?? label.toLowerCase().replace(/\s+id$/, '');
  return { kind: 'handle', value: `${service}:${value.replace(/^@/, '').toLowerCase()}`, label };
}

/** A whole piece of text that is an address, a number or a handle, with the label or name beside it; else null. */
export function readContact(piece: string, region: string): IdentityItem | null {
  const text = piece.trim();
  if (text === '' || text.length > LONGEST) return null;
  const folded = foldWidth(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  const item = (found: Found, more: { label?: string; person?: string } = {}): IdentityItem => ({
    kind: 'identity',
    text,
    identity: found.kind,
    value: found.value,
    raw: text,
    ...more,
  });
  const bare = readMail(folded) ?? readPhone(folded, region);
  if (bare) return item(bare);
  const handle = readHandle(folded);
  if (handle) return item(handle);
  const named = NAMED.exec(folded)?.groups;
  const mail = named?.['mail'] === undefined ? null : readMail(named['mail']);
  if (named && mail) return item(mail, personOf(named['person'] ?? ''));
  const { label, value } = LABELLED.exec(folded)?.groups ?? {};
  if (label === undefined || value === undefined) return null;
  const behind = readMail(value.trim()) ?? readPhone(value, region);
  return behind && item(behind, { label: label.trim() });
}

function personOf(words: string): { person?: string } {
  const person = words.replace(/^["'“‘]+|["'”’]+$/gu, '').trim();
  return person === '' ? {} : { person };
}

const INSIDE = /[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\d\p{L}])\+?\d[\d ().-]{6,20}\d(?![\d\p{L}])/iu;

/** An address or number somewhere in a sentence, as written, or null. */
export function findContact(sentence: string): string | null {
  const found = INSIDE.exec(foldWidth(sentence.slice(0, LONGEST * 2)));
  if (!found) return null;
  const text = found[0].trim();
  return readMail(text) || readPhone(text, '') ? text : null;
}
