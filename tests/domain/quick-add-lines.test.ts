import { describe, expect, it } from 'vitest';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { LINES } from './quick-add-lines.ts';
import { ENGLISH_LINES } from './quick-add-lines-en.ts';
import { CHINESE_LINES } from './quick-add-lines-zh.ts';
import { at, ZONE } from './rows.ts';
import { shownItem } from './shown-item.ts';
import { wordsLost } from './words-kept.ts';

/** Wednesday. */
const NOW = at('2026-11-25T11:30');

describe('a line in two languages and three scripts', () => {
  it.each(LINES.map(([line, means, lang]) => ({ line, means, lang })))('$line', ({ line, means, lang }) => {
    const items = parseItems(line, { now: NOW, zone: ZONE, ...(lang === undefined ? {} : { lang }) });
    expect(items.map(shownItem)).toEqual([means].flat());
    expect(wordsLost(line, items)).toBeNull();
    const due = items.flatMap((item) => ('due' in item ? [item.due.zone] : []));
    expect(due.every((zone) => zone === ZONE)).toBe(true);
  });

  it('is one of at least sixty each', () => {
    expect(ENGLISH_LINES.length).toBeGreaterThanOrEqual(60);
    expect(CHINESE_LINES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(LINES.map(([line, , lang]) => `${line}${lang}`)).size).toBe(LINES.length);
  });
});
