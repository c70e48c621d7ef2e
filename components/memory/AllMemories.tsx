import type { Brief } from '../../lib/domain/brief.ts';
import { forceOf } from '../../lib/domain/memory/force.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { MemoryList } from './MemoryList.tsx';

interface AllMemoriesProps {
  brief: Pick<Brief, 'threads'>;
  actions: MemoryActions;
  readOnly: boolean;
}

/** Every memory, newest first; what is no longer so comes last, and can hold again. */
export function AllMemories({ brief, actions, readOnly }: AllMemoriesProps) {
  const { text, now } = useUi();
  const { threads } = brief;
  const all = [...threads.values()]
    .map((thread) => thread.memory)
    .toSorted((a, b) => b.noted.at - a.noted.at || (a.id < b.id ? -1 : 1));
  const isPast = (force: ReturnType<typeof forceOf>) => force === 'ended' || force === 'over';
  const past = all.filter((memory) => isPast(forceOf(memory, now)));
  const standing = all.filter((memory) => !past.includes(memory));
  const list = { threads, actions, readOnly, look: 'full' } as const;
  return (
    <>
      <MemoryList {...list} memories={standing} empty={<p class="empty">{text.nothingYet}</p>} />
      {past.length > 0 ? (
        <Section title={text.pastTitle} class="past">
          <MemoryList {...list} memories={past} empty={null} />
        </Section>
      ) : null}
    </>
  );
}
