import type { Memory } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

/** How sure we can be of it: when it was noted or last confirmed, and until when it holds. */
export function MemoryMeta({ memory, withPlace = false }: { memory: Memory; withPlace?: boolean }) {
  const { text, format, now } = useUi();
  const age = memory.confirmedAt
    ? text.confirmed(format.ago(memory.confirmedAt, now))
    : text.noted(format.ago(memory.noted.at, now));
  const parts = [
    ...(memory.pinned ? [text.pinned] : []),
    ...(memory.topic ? [`#${memory.topic}`] : []),
    age,
    ...(memory.until ? [text.validUntil(format.day(memory.until))] : []),
    ...(withPlace ? [placeOf(memory, text)] : []),
  ];
  return <span class="meta">{parts.join(' · ')}</span>;
}

function placeOf(memory: Memory, text: ReturnType<typeof useUi>['text']): string {
  const where = memory.noted.subject ?? hostOf(memory.noted.page);
  return where ? text.provenance(where) : text.writtenHere;
}

function hostOf(page: string | undefined): string | null {
  return page ? (URL.parse(page)?.host ?? null) : null;
}
