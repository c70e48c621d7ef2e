import type { LastWords as Words } from '../../lib/domain/brief.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';

/** What was said last, and when: the thread to take up again. */
export function LastWords({ words }: { words: Words | null }) {
  const { text, format, now } = useUi();
  return (
    <Section
      title={text.lastWords}
      class="last-words"
      aside={words ? <span class="meta">{format.ago(words.at, now)}</span> : null}
    >
      {words ? (
        <p class="sentence clamp" dir="auto">
          {words.kind === 'interaction' ? (
            <span class="row-label">{text.contact(words.interaction.kind)} </span>
          ) : null}
          {words.kind === 'interaction' ? words.interaction.text : words.memory.text}
        </p>
      ) : (
        <p class="empty">{text.lastWordsEmpty}</p>
      )}
    </Section>
  );
}
