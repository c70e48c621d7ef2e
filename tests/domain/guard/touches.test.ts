import { describe, expect, it } from 'vitest';
import { prepareGuard, type Touch, touches } from '../../../lib/domain/guard/touches.ts';
import type { Memory } from '../../../lib/domain/records.ts';
import { GENTLE, HITS, HOUR_HITS } from './hits.ts';
import { MISSES } from './misses.ts';

function memory(text: string, more: Partial<Memory> = {}): Memory {
  return {
    id: text,
    del: 0,
    _: { v: 1, c: '' },
    customerId: 'alice',
    kind: 'taboo',
    text,
    noted: { at: 1 },
    ...more,
  };
}

function touched(text: string, draft: string, names: string[] = ['Alice Chen', 'Ms Chen']): Touch[] {
  return touches(draft, prepareGuard([{ memory: memory(text), names }], []));
}

const lines = (table: string) =>
  table.split('\n').map((line) => line.split(' | ').map((part) => part.trim()) as [string, string, string]);

describe('a draft that touches a memory', () => {
  it.each(lines(HITS))('%s ← %s', (text, draft, words) => {
    const found = touched(text, draft);
    expect(found.map((touch) => touch.words)).toContain(words);
    expect(found.some((touch) => touch.tone === 'strong')).toBe(true);
  });

  it.each(lines(HOUR_HITS))('%s ← %s', (text, draft, words) => {
    const found = touched(text, draft);
    expect(found.map((touch) => touch.by.kind)).toContain('hours');
    expect(found[0]?.words).toContain(words);
    expect(found[0]?.tone).toBe('strong');
  });

  it.each(lines(GENTLE))(
    'is told gently where the draft agrees or is not sure: %s ← %s',
    (text, draft, words) => {
      const found = touched(text, draft);
      expect(found.map((touch) => [touch.words, touch.tone])).toEqual([[words, 'gentle']]);
    },
  );

  it('has more than enough examples to mean something', () => {
    expect(lines(HITS).length + lines(HOUR_HITS).length).toBeGreaterThanOrEqual(80);
    expect(lines(MISSES).length).toBeGreaterThanOrEqual(60);
  });
});

describe('a draft that touches nothing is not pointed at', () => {
  it.each(lines(MISSES))('%s ← %s', (text, draft) => {
    expect(touched(text, draft).map((touch) => touch.words)).toEqual([]);
  });
});
