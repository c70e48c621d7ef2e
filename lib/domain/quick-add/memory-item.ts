import type { LineContext } from '../line-context.ts';
import type { MemoryItem } from '../line-item.ts';
import type { MemoryKind } from '../records.ts';
import { takeTopic } from '../topic.ts';
import { isSensitive } from './sensitive.ts';
import { suggestKind } from './suggest.ts';
import { readValidity } from './validity.ts';

/** Something remembered, with what its own words say of topic, time and tact. */
export function readMemory(kind: MemoryKind, body: string, context: LineContext): MemoryItem {
  const { text, topic } = takeTopic(body);
  const suggested = kind === 'note' ? suggestKind(text, context) : undefined;
  return {
    kind,
    text,
    ...(topic === undefined ? {} : { said: body, topic }),
    ...readValidity(text, context),
    ...(isSensitive(kind, text, topic) ? { sensitive: 1 as const } : {}),
    ...(suggested === undefined ? {} : { suggested }),
  };
}
