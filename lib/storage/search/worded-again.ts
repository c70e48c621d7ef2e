import { FIELD } from '../../domain/find/tokens.ts';
import { firstWording, WORDING } from '../../domain/find/wordings.ts';
import type { Index } from './candidates.ts';
import { readShards, shardsOf } from './open-index.ts';
import { docsOf } from './shard.ts';

/** The first ids of those memories that have, or once had, later wordings. */
export async function wordedAgain(
  { db, cache, segments, tail }: Index,
  ids: readonly string[],
): Promise<string[]> {
  const firsts = [...new Set(ids.map(firstWording))];
  const needs = firsts.map((id) => ({ token: FIELD.label + WORDING + id, prefix: false }));
  const shards = await readShards(
    db,
    cache,
    segments,
    needs.map((need) => [need]),
  );
  const late = new Set(
    tail.flatMap(({ tokens }) => tokens.filter((token) => token.startsWith(FIELD.label + WORDING))),
  );
  return firsts.filter((_, i) => {
    const need = needs[i];
    if (!need || late.has(need.token)) return need !== undefined;
    return segments.some((segment) =>
      shardsOf(segment, [need]).some((key) => {
        const shard = shards.get(key);
        return shard !== undefined && docsOf(shard, need.token, false).length > 0;
      }),
    );
  });
}
