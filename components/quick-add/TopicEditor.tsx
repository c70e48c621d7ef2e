import { useId, useState } from 'preact/hooks';
import { readyTopic, TOPICS } from '../../lib/domain/memory/topics.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { topicName } from './item-words.ts';

interface TopicEditorProps {
  topic: string | null;
  /** Those of the user's own. */
  topics: string[];
  opener: Opener;
  onChoose: (topic: string | null) => void;
  onClose: () => void;
}

/** A topic by typing, or one of those known; no words = no topic. */
export function TopicEditor({ topic, topics, opener, onChoose, onClose }: TopicEditorProps) {
  const ui = useUi();
  const { text } = ui;
  const id = useId();
  const { place } = useReturnFocus<HTMLDivElement>(opener);
  const first = topic ? topicName(topic, ui) : '';
  const [words, setWords] = useState(first);
  const [at, setAt] = useState(-1);
  const all = [...topics, ...TOPICS.map((name) => text.topic(name))];
  const part = words.trim().toLocaleLowerCase();
  const shown = words === first ? all : all.filter((name) => name.toLocaleLowerCase().includes(part));
  const choose = (name: string | undefined) => {
    const chosen = (name ?? words)
      .trim()
      .replace(/^[#＃]/u, '')
      .replace(/\s+/gu, ' ');
    if (chosen === first) onClose();
    else onChoose(chosen === '' ? null : stored(chosen));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt(Math.max(-1, Math.min(shown.length - 1, at + step)));
    else if (event.key === 'Enter') choose(shown[at]);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="chip-panel" data-panel ref={place}>
      <input
        class="field"
        type="text"
        role="combobox"
        ref={focusHere}
        autocomplete="off"
        maxLength={40}
        aria-label={text.topicLabel}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} class="topics" role="listbox" aria-label={text.topicLabel} tabIndex={-1}>
        {shown.map((name, index) => (
          <div
            id={`${id}-${index}`}
            key={name}
            class="topic"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={index === at ? intoView : null}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(name);
            }}
          >
            {name}
          </div>
        ))}
      </div>
      {topic ? (
        <button type="button" class="quiet" onClick={() => onChoose(null)}>
          {text.topicNone}
        </button>
      ) : null}
    </div>
  );
}

/** A ready topic is kept by its own name, so that every language shows its own. */
function stored(name: string): string {
  return readyTopic(name) ?? name;
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}
