import type { LineItem, LineKind } from '../../lib/domain/line-item.ts';
import { type Correction, isMemory } from '../../lib/models/quick-add-corrections.ts';
import type { Entry } from '../../lib/models/quick-add-entries.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { Chip } from './Chip.tsx';
import { type ItemWords, topicName } from './item-words.ts';

/** What of an item can be opened to be corrected. */
export type Part = 'kind' | 'when' | 'topic';

interface ChipRowProps {
  entry: Entry;
  words: ItemWords;
  label: string;
  open: Part | null;
  onOpen: (part: Part, by: HTMLElement) => void;
  onCorrect: (change: Correction) => void;
  onAccept: () => void;
}

/** The parts of one item in a row. */
export function ChipRow({ entry, words, label, open, onOpen, onCorrect, onAccept }: ChipRowProps) {
  const { text } = useUi();
  const { item } = entry;
  const part = (which: Part) => ({
    expanded: open === which,
    onClick: (event: MouseEvent) => onOpen(which, event.currentTarget as HTMLElement),
  });
  const kind = { icon: words.icon, tone: toneOf(item), label: text.kindChip(words.kind), words: words.kind };
  return (
    <fieldset class="chips">
      <legend class="sr-only">{label}</legend>
      <Chip {...kind} menu {...part('kind')} />
      <SuggestedChip item={item} onAccept={onAccept} />
      <WhenChip entry={entry} when={words.when} {...part('when')} />
      {words.more.map((one) => (
        <span class="chip chip-fact" key={one}>
          {one}
        </span>
      ))}
      <SentChip item={item} onTurn={(direction) => onCorrect({ direction })} />
      <TopicChip item={item} {...part('topic')} />
      <button
        type="button"
        class="chip-drop"
        data-stop
        aria-label={text.leaveOut(words.text)}
        title={text.leaveOut(words.text)}
        onClick={() => onCorrect({ left: true })}
      >
        <Icon name="close" small />
      </button>
    </fieldset>
  );
}

const DATED: readonly LineKind[] = ['follow-up', 'occasion', 'promise'];

function toneOf(item: LineItem): string {
  return DATED.includes(item.kind) ? 'due' : item.kind;
}

function SuggestedChip({ item, onAccept }: { item: LineItem; onAccept: () => void }) {
  const { text } = useUi();
  if (!isMemory(item) || !item.suggested) return null;
  const kind = text.lineKind(item.suggested);
  return (
    <Chip
      tone="suggested"
      label={text.suggestedLabel(kind)}
      words={text.suggestedChip(kind)}
      onClick={onAccept}
    />
  );
}

interface PartProps {
  expanded: boolean;
  onClick: (event: MouseEvent) => void;
}

function WhenChip({ entry, when, ...rest }: PartProps & { entry: Entry; when: string | null }) {
  const { text } = useUi();
  const { item, short } = entry;
  const missing = (isMemory(item) && item.dateMissing) || short === 'follow-up' || short === 'promise';
  if (!when && !missing) return null;
  const words = when ?? text.dueMissing;
  return (
    <Chip icon="clock" tone={when ? 'when' : 'unsure'} label={text.dueChip(words)} words={words} {...rest} />
  );
}

function TopicChip({ item, ...rest }: PartProps & { item: LineItem }) {
  const ui = useUi();
  if (!isMemory(item)) return null;
  if (!item.topic) return <Chip tone="add" label={ui.text.topicAdd} words="#" {...rest} />;
  const topic = topicName(item.topic, ui);
  return <Chip tone="topic" label={ui.text.topicChip(topic)} words={`#${topic}`} {...rest} />;
}

function SentChip({ item, onTurn }: { item: LineItem; onTurn: (to: 'from' | 'to') => void }) {
  const { text } = useUi();
  if (item.kind !== 'referral') return null;
  const from = item.direction === 'from';
  const words = from ? text.sentBy(item.person) : text.sentUs(item.person);
  const turn = () => onTurn(from ? 'to' : 'from');
  return <Chip tone="topic" label={text.sentChip(words)} words={words} onClick={turn} />;
}
