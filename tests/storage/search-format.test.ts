import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { interactionEntry, memoryEntry, personEntry } from '../../lib/domain/find/entry.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../lib/domain/find/han-table.ts';
import { readingsOf } from '../../lib/domain/find/readings.ts';
import { SegmentBuilder } from '../../lib/storage/search/build-segment.ts';
import { FORMAT } from '../../lib/storage/search/layout.ts';
import { customer, interaction, match, memory } from '../domain/rows.ts';

/** What an index of each format looked like. A new line whenever the format is raised. */
const DIGESTS: Record<number, string> = {
  1: 'd1a06079c66e1c46a08185ff75b92cb8232d9dce5bd01f1f4da0e62aeb8dd33e',
};

const TEXTS = [
  '不吃花生 peanuts',
  'José Straße ＡＢＣ',
  '陳爱丽 한국어 さくら',
  'a.chen@rice-shop.example 2019',
  '',
];

it('has a new format whenever other words are kept, or are kept otherwise: an older index is then made anew', async () => {
  const people = ['单田芳', '呂布 Lü', 'Anna-Maria O’Neill'].map((displayName, i) => {
    const row = customer(`c${i}`, {
      displayName,
      organisation: '荣华',
      tierOverride: 'vip',
      stage: 'member',
    });
    const identities = ['email:a.b@x.example', 'phone:+8613800138000'].map((key) => match(key, row).identity);
    return { id: row.id, ...personEntry(row, identities) };
  });
  const memories = TEXTS.map((text, i) => ({
    id: `m${i}`,
    ...memoryEntry(memory(`m${i}`, { text, topic: 'food', kind: i === 0 ? 'taboo' : 'note' })),
  }));
  const calls = TEXTS.map((text, i) => ({
    id: `i${i}`,
    ...interactionEntry(interaction(`i${i}`, i * 1e9, { text, product: 'rice' })),
  }));
  const builder = new SegmentBuilder();
  for (const { id, rank = 0, minute = 0, tokens = [] } of [...people, ...memories, ...calls])
    builder.add({ id, rank, minute, tokens });
  const { rows, info } = await builder.finish(1, async () => {});
  const tables = [...TRADITIONAL, ...SIMPLIFIED].map((letter) => readingsOf(letter, true));
  const digest = createHash('sha256').update(JSON.stringify([info, tables]));
  for (const { key, bytes } of rows) digest.update(key).update(bytes);
  expect({ [FORMAT]: digest.digest('hex') }).toEqual({ [FORMAT]: DIGESTS[FORMAT] });
});
