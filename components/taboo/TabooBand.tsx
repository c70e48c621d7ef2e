import { useId } from 'preact/hooks';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { MemoryRow } from '../memory/MemoryRow.tsx';

interface TabooBandProps {
  taboos: Memory[];
  actions: MemoryActions;
  readOnly: boolean;
}

const COUNTED_FROM = 4;

/** What must never happen with this person: an icon, a word and a colour; it can't be folded away. */
export function TabooBand({ taboos, actions, readOnly }: TabooBandProps) {
  const { text } = useUi();
  const id = useId();
  if (taboos.length === 0) return null;
  return (
    <section class="taboos" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="taboo" small />
        {taboos.length < COUNTED_FROM ? text.taboos : text.tabooCount(taboos.length)}
      </h2>
      <ul class="memories">
        {taboos.map((memory) => (
          <MemoryRow key={memory.id} memory={memory} actions={actions} readOnly={readOnly} look="taboo" />
        ))}
      </ul>
    </section>
  );
}
