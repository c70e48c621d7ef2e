/** A line that stands where a quoted part of the page was left out. */
export const QUOTED = '>';
/** What is looked at of a draft: its beginning and its end. */
export const MOST_WORDS = 20_000;

/** "On … wrote:", in the languages of our webmails. */
const ATTRIBUTION =
  /^\s*(?:.{4,200}(?:\bwrote|[写寫]道)|.{0,200}<\S+@\S+>|le\b.{4,200}a écrit|am\b.{4,200}schrieb.{0,80})\s*[:：]\s*$/i;
/** From here on it is the original. */
const ORIGINAL =
  /^\s*(?:[-_]{2,}\s*(?:(?:original|forwarded) message|[^-_]{0,8}(?:[邮郵]件|原件)[^-_]{0,4})\s*[-_]{2,}|begin forwarded message:)/i;
const FROM = /^[\s*]*(?:from|[发發寄]件[人者]|von|de)[\s*]*[:：]/i;
const OTHER_LABEL =
  /^[\s*]*(?:sent|to|date|subject|cc|[发發]送[时時][间間]|收件[人者]|[时時][间間]|日期|主[题題旨]|抄送|副本)[\s*]*[:：]/i;
const SIGNATURE = /^-- ?$/;
const QUOTED_LINE = /^\s*[>|]/;

/**
 * What the user wrote, without the letter that is answered and without the signature. Words written below a
 * quoted part are the user's again; below "Original message" nothing is.
 */
export function ownWords(text: string): string {
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  let signed = false;
  for (const [i, whole] of lines.entries()) {
    const line = whole.slice(0, 400);
    if (ORIGINAL.test(line) || isHeader(lines, i)) break;
    if (isAttribution(lines, i)) {
      if (!isQuoted(lines.slice(i + 1, i + 5).find(isSaid) ?? '')) break;
      signed = false;
    } else if (isQuoted(line)) signed = false;
    else if (SIGNATURE.test(line)) signed = true;
    else if (!signed) kept.push(whole);
  }
  return capped(kept.join('\n').trim());
}

const isQuoted = (line: string) => QUOTED_LINE.test(line);

/** The second half of an attribution that was broken into two lines says nothing. */
const isSaid = (line: string) => line.trim() !== '' && !/wrote:\s*$/.test(line);

function isAttribution(lines: readonly string[], i: number): boolean {
  const line = (lines[i] ?? '').slice(0, 400);
  if (ATTRIBUTION.test(line)) return true;
  return /^\s*on\b/i.test(line) && ATTRIBUTION.test(`${line} ${(lines[i + 1] ?? '').slice(0, 200)}`);
}

/** "From:" followed by other header lines. */
function isHeader(lines: readonly string[], i: number): boolean {
  return FROM.test(lines[i] ?? '') && lines.slice(i + 1, i + 5).some((line) => OTHER_LABEL.test(line));
}

function capped(text: string): string {
  if (text.length <= MOST_WORDS) return text;
  const half = MOST_WORDS / 2 - 1;
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}
