import { forceOf } from '../../lib/domain/memory/force.ts';
import { readyTopic } from '../../lib/domain/memory/topics.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { type Ui, useUi } from '../base/ui.ts';

/** How sure we can be of it: when it was noted or last confirmed, and from when until when it holds. */
export function MemoryMeta({ memory, withAge }: { memory: Memory; withAge: boolean }) {
  const ui = useUi();
  const { text } = ui;
  const parts = [
    ...(memory.pinned ? [text.pinned] : []),
    ...(memory.once ? [text.onceMark] : []),
    ...(memory.topic ? [topicName(memory.topic, ui)] : []),
    ...(withAge ? [ageOf(memory, ui)] : []),
    ...datesOf(memory, ui),
  ];
  return parts.length > 0 ? <span class="meta">{parts.join(' · ')}</span> : null;
}

/** A ready topic in the user's language, one of their own as they wrote it. */
export function topicName(topic: string, { text }: Pick<Ui, 'text'>): string {
  const ready = readyTopic(topic);
  return `#${ready === null ? topic : text.topic(ready)}`;
}

function ageOf(memory: Memory, { text, format, now }: Ui): string {
  const { confirmedAt, noted } = memory;
  return confirmedAt ? text.confirmed(format.ago(confirmedAt, now)) : text.noted(format.ago(noted.at, now));
}

function datesOf(memory: Memory, { text, format, now }: Ui): string[] {
  const { from, until, endedAt, endedWhy = 'no-longer' } = memory;
  switch (forceOf(memory, now)) {
    case 'ended':
      return [text.endedOn(endedWhy, format.date(endedAt ?? now))];
    case 'over':
      return until ? [text.overSince(format.day(until))] : [];
    case 'not-yet':
      return from ? [text.holdsFrom(format.day(from))] : [];
    case 'holds':
      return until ? [text.validUntil(format.day(until))] : [];
  }
}
