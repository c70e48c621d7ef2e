import { useRef, useState } from 'preact/hooks';
import type { LineKind } from '../../lib/domain/line-item.ts';
import { type Correction, isMemory } from '../../lib/models/quick-add-corrections.ts';
import type { Entry } from '../../lib/models/quick-add-entries.ts';
import { Breakable } from '../base/Breakable.tsx';
import { useUi } from '../base/ui.ts';
import { ChipRow, type Part } from './ChipRow.tsx';
import { itemWords, spoken } from './item-words.ts';
import { KindMenu } from './KindMenu.tsx';
import { TopicEditor } from './TopicEditor.tsx';
import { WhenEditor } from './WhenEditor.tsx';

export interface ItemActions {
  onCorrect: (key: string, change: Correction) => void;
  onAccept: (key: string) => void;
}

interface ItemChipsProps extends ItemActions {
  entry: Entry;
  /** "2 of 3"; null when it is the only one. */
  place: string | null;
  topics: string[];
}

/** One item: its kind, its date, its topic and its sentence; the part that is being corrected unfolds below. */
export function ItemChips({ entry, place, topics, onCorrect, onAccept }: ItemChipsProps) {
  const ui = useUi();
  const [part, setPart] = useState<Part | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const words = itemWords(entry.item, ui);
  const label = [...(place ? [place] : []), spoken(words)].join('. ');
  const onClose = () => setPart(null);
  const correct = (change: Correction) => {
    onClose();
    onCorrect(entry.key, change);
  };
  if (entry.left) return <LeftOut words={words.text} label={label} onBack={() => correct({ left: false })} />;
  return (
    <li class="parsed-item" data-row>
      <ChipRow
        entry={entry}
        words={words}
        label={label}
        open={part}
        onOpen={(which, by) => {
          opener.current = by;
          setPart(part === which ? null : which);
        }}
        onCorrect={correct}
        onAccept={() => onAccept(entry.key)}
      />
      <p class="parsed-text" dir="auto">
        <Breakable text={words.text} />
      </p>
      {entry.short ? <Short kind={entry.short} /> : null}
      <Editor part={part} {...{ entry, topics, opener, onClose }} onCorrect={correct} />
    </li>
  );
}

interface EditorProps {
  part: Part | null;
  entry: Entry;
  topics: string[];
  opener: { current: HTMLElement | null };
  onCorrect: (change: Correction) => void;
  onClose: () => void;
}

function Editor({ part, entry, topics, opener, onCorrect, onClose }: EditorProps) {
  const { item } = entry;
  const around = { opener, onClose };
  if (part === 'kind')
    return <KindMenu current={item.kind} onChoose={(kind) => onCorrect({ kind })} {...around} />;
  if (part === 'when') return <WhenEditor item={item} onCorrect={onCorrect} {...around} />;
  if (part !== 'topic' || !isMemory(item)) return null;
  return (
    <TopicEditor
      topic={item.topic ?? null}
      topics={topics}
      onChoose={(topic) => onCorrect({ topic })}
      {...around}
    />
  );
}

const SIGNS: Partial<Record<LineKind, string>> = { supply: '~', occasion: '@', referral: '>', purchase: '$' };

/** What the words lack for the kind that is wanted. */
function Short({ kind }: { kind: LineKind }) {
  const { text } = useUi();
  const example = text.helpLines.find(([mark]) => mark === SIGNS[kind])?.[2];
  if (!example) return null;
  return <p class="parsed-short">{text.kindShort(text.lineKind(kind), example)}</p>;
}

interface LeftOutProps {
  words: string;
  label: string;
  onBack: () => void;
}

function LeftOut({ words, label, onBack }: LeftOutProps) {
  const { text } = useUi();
  return (
    <li class="parsed-item parsed-left" data-row>
      <fieldset class="chips">
        <legend class="sr-only">{`${label}. ${text.leftOut}`}</legend>
        <span class="parsed-text" dir="auto">
          <s>{words}</s>
        </span>
        <button type="button" class="chip" data-stop aria-label={text.putBackFor(words)} onClick={onBack}>
          {text.putBack}
        </button>
      </fieldset>
    </li>
  );
}
