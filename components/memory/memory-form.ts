import type { MemoryChange } from '../../lib/domain/memory/memory-edits.ts';
import type { Moment } from '../../lib/domain/memory/moments.ts';
import { readyTopic } from '../../lib/domain/memory/topics.ts';
import type { Memory, MemoryKind } from '../../lib/domain/records.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

/** A memory as its editor holds it. Empty = not set. */
export interface MemoryForm {
  words: string;
  kind: MemoryKind;
  topic: string;
  shownWhen: Moment | '';
  from: string;
  until: string;
  sensitive: boolean;
  pinned: boolean;
  once: boolean;
  permanent: boolean;
}

export function formOf(memory: Memory, words: string, text: Messages): MemoryForm {
  const ready = readyTopic(memory.topic);
  return {
    words: words || memory.text,
    kind: memory.kind,
    topic: ready === null ? (memory.topic ?? '') : text.topic(ready),
    shownWhen: memory.shownWhen ?? '',
    from: memory.from ?? '',
    until: memory.until ?? '',
    sensitive: memory.sensitive === 1,
    pinned: memory.pinned === 1,
    once: memory.once === 1,
    permanent: memory.permanent === 1,
  };
}

/** What the form says, as fields. A topic that says the same in another language stays as it was written. */
export function changeOf(form: MemoryForm, base: Memory): MemoryChange {
  const one = (set: boolean) => (set ? 1 : undefined);
  return {
    text: form.words.trim() || base.text,
    kind: form.kind,
    topic: topicOf(form.topic, base.topic),
    shownWhen: form.shownWhen || undefined,
    from: form.from || undefined,
    until: form.until || undefined,
    sensitive: one(form.sensitive),
    pinned: one(form.pinned),
    once: one(form.once),
    permanent: one(form.permanent),
  };
}

function topicOf(typed: string, before: string | undefined): string | undefined {
  const clean = typed
    .trim()
    .replace(/^[#＃]/u, '')
    .trim();
  if (clean === '') return undefined;
  const ready = readyTopic(clean);
  if (ready === null) return clean;
  return before !== undefined && readyTopic(before) === ready ? before : ready;
}

export function datesCross({ from, until }: MemoryForm): boolean {
  return from !== '' && until !== '' && until < from;
}
