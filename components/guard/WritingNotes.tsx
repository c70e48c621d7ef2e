import type { Memory } from '../../lib/domain/records.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { HiddenWords } from '../memory/MemoryWords.tsx';
import { useReveal } from '../memory/use-reveal.ts';

/** When somebody is to be reached, and what was kept for the moment of writing. */
export function WritingNotes({ notes, name }: { notes: Memory[]; name: string }) {
  const { text } = useUi();
  if (notes.length === 0) return null;
  return (
    <ul class="writing-notes" aria-label={text.writingNotesOf(name)}>
      {notes.map((memory) => (
        <li key={memory.id}>
          <Icon name={memory.shownWhen === 'writing' ? 'note' : 'call'} small />
          <Words memory={memory} />
        </li>
      ))}
    </ul>
  );
}

function Words({ memory }: { memory: Memory }) {
  const [revealed, setRevealed] = useReveal();
  if (memory.sensitive === 1 && !revealed) return <HiddenWords onShow={() => setRevealed(true)} />;
  return (
    <span class="sentence" dir="auto">
      {memory.text}
    </span>
  );
}
