import { useId, useState } from 'preact/hooks';
import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { MemoryList } from '../memory/MemoryList.tsx';
import { useReveal } from '../memory/use-reveal.ts';

interface TabooBandProps {
  taboos: Memory[];
  threads: ReadonlyMap<string, MemoryThread>;
  actions: MemoryActions;
  readOnly: boolean;
  /** Whose they are, where several people's stand on one screen. */
  of?: string;
}

const COUNTED_FROM = 4;

/** What must never happen with this person: an icon, a word and a colour; it can't be folded away. */
export function TabooBand({ taboos, threads, actions, readOnly, of }: TabooBandProps) {
  const { text } = useUi();
  const id = useId();
  const [revealed, setRevealed] = useReveal();
  const [editing, setEditing] = useState(false);
  if (taboos.length === 0 && !editing) return null;
  const hidden = taboos.filter((memory) => memory.sensitive === 1);
  const list = { threads, actions, readOnly, look: 'taboo', empty: null } as const;
  return (
    <section
      class="taboos"
      {...(of === undefined ? { 'aria-labelledby': id } : { 'aria-label': text.writingTaboos(of) })}
    >
      {of === undefined ? (
        <h2 id={id}>
          <Icon name="taboo" small />
          {taboos.length < COUNTED_FROM ? text.taboos : text.tabooCount(taboos.length)}
        </h2>
      ) : null}
      <MemoryList
        {...list}
        memories={revealed ? taboos : taboos.filter((memory) => memory.sensitive !== 1)}
        shown={revealed}
        onEditing={setEditing}
      />
      {hidden.length > 0 ? (
        <p class="hidden-words">
          <span>{text.sensitiveTaboos(hidden.length)}</span>
          <button
            type="button"
            class="reveal"
            aria-expanded={revealed}
            aria-label={revealed ? text.hideAgain : text.showTaboos(hidden.length)}
            onClick={() => setRevealed(!revealed)}
          >
            {revealed ? text.hide : text.show}
          </button>
        </p>
      ) : null}
    </section>
  );
}
