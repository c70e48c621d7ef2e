import type { Memory } from '../../lib/domain/records.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { WritingCard } from '../guard/WritingCard.tsx';
import { WritingNotes } from '../guard/WritingNotes.tsx';

interface WritingToProps {
  model: Sidebar;
  /** Key of the person whose card stands below. */
  current: string | null;
  readOnly: boolean;
}

/** Kinds that the card of one person shows anyway. */
const ON_CARD: readonly Memory['kind'][] = ['preference', 'habit', 'arrangement'];

/** Everybody that the letter goes to; of a single one, only what the card below does not say. */
export function WritingTo({ model, current, readOnly }: WritingToProps) {
  const { text } = useUi();
  const recipients = model.guard.recipients.value;
  const more = model.guard.more.value;
  if (recipients.length + more > 1) {
    return (
      <WritingCard
        recipients={recipients}
        more={more}
        current={current}
        actions={model.memories}
        readOnly={readOnly}
        onChoose={(key) => model.page.choose(key)}
      />
    );
  }
  const standing = recipients[0]?.standing;
  if (standing?.kind !== 'known') return null;
  const notes = standing.side.notes.filter(
    ({ kind, shownWhen }) => !ON_CARD.includes(kind) && shownWhen !== 'writing',
  );
  if (notes.length === 0) return null;
  return (
    <Section title={text.writingNotes} class="writing">
      <WritingNotes notes={notes} name={standing.customer.displayName} />
    </Section>
  );
}

/** The taboos of this person stand in the list of recipients already. */
export function isListedAbove({ guard, shown }: Sidebar): boolean {
  const recipients = guard.recipients.value;
  return recipients.length > 1 && recipients.some(({ key }) => key === shown.value?.key);
}
