import { normaliseEmail } from './email.ts';
import { foldWidth } from './fold-width.ts';
import { cleanName } from './names.ts';
import { phoneDigits } from './phone-digits.ts';
import type { TaughtField } from './taught-site.ts';

const LONGEST_NAME = 80;
const MOST_WORDS = 8;
const LONGEST_COMPANY = 120;
const LOOKS_LIKE_ADDRESS = /[@＠]|https?:|www\./i;
const RECORD = /^[\p{L}\d][\p{L}\d._/-]{0,63}$/u;
/** What programs print where there is nothing, and words that ask for something to be filled in. */
const NOTHING = /^(?:[-–—_.…\s]+|none|n\/a|null|undefined|unknown|not set|无|無|暂无|暫無|未填写|未填寫)$/iu;

/**
 * The value that a text gives for a field, or null when it has not the shape of one: an e-mail address, seven
 * digits and more, a short name without @. What a layout puts in its place instead is refused by this.
 */
export function valueFor(field: TaughtField, raw: string): string | null {
  const words = raw.length > 500 ? '' : cleanName(raw);
  if (words === '' || NOTHING.test(words)) return null;
  switch (field) {
    case 'email':
      return normaliseEmail(words.replace(/^mailto:/i, ''));
    case 'phone':
      return phoneDigits(words);
    case 'name':
      return isNameLike(words) ? words : null;
    case 'company':
      return words.length <= LONGEST_COMPANY && /\p{L}/u.test(words) && !LOOKS_LIKE_ADDRESS.test(words)
        ? words
        : null;
    case 'record':
      return recordId(words);
  }
}

function isNameLike(words: string): boolean {
  const short = words.length <= LONGEST_NAME && words.split(' ').length <= MOST_WORDS;
  return short && /\p{L}/u.test(words) && !LOOKS_LIKE_ADDRESS.test(words);
}

/** `#4711`, `C-00123`: one word with a digit in it. */
function recordId(words: string): string | null {
  const id = foldWidth(words).replace(/^(?:#|no\.?\s*|№\s*)/i, '');
  return RECORD.test(id) && /\d/.test(id) ? id : null;
}
