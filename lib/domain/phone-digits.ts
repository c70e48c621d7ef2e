/** Everything after one of these is an extension, not part of the number. */
const EXTENSION = /(?:;|,|\bext\b|\bextn\b|\bextension\b|\bx\s?\d|#|转|轉|分机|分機).*$/iu;
const SHAPE = /^\+?[\d\s().\-/]+$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_LENGTH = 200;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 17;

/** Full-width digits and signs as ASCII, odd dashes and blanks as plain ones. */
function foldPhone(raw: string): string {
  return raw
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

/** A phone number as digits with an optional leading +, or null. Light: no numbering plans. */
export function phoneDigits(raw: string): string | null {
  if (raw.length > MOST_LENGTH) return null;
  const text = foldPhone(raw).trim().replace(/^tel:/i, '').replace(EXTENSION, '').trim();
  if (!SHAPE.test(text) || ISO_DATE.test(text)) return null;
  const international = text.startsWith('+');
  const digits = (international ? text.replace(/\(0\)/, '') : text).replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return null;
  return international ? `+${digits}` : digits;
}
