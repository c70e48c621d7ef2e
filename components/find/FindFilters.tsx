import type { FindQuery } from '../../lib/domain/find.ts';
import { readyTopic } from '../../lib/domain/memory/topics.ts';
import { type Ui, useUi } from '../base/ui.ts';

interface FindFiltersProps {
  query: FindQuery;
  /** Nothing is written yet: filters are offered. */
  blank: boolean;
  onWrite: (words: string) => void;
}

/** What the words are taken to ask for, with one way out; before any words, what can be asked. */
export function FindFilters({ query, blank, onWrite }: FindFiltersProps) {
  const ui = useUi();
  const { text } = ui;
  if (blank) {
    return (
      <p class="find-filters">
        {text.findOffers.map((words) => (
          <button key={words} type="button" class="chip chip-button" onClick={() => onWrite(words)}>
            {words.trim()}
          </button>
        ))}
      </p>
    );
  }
  const filters = filterWords(query, ui);
  if (filters.length === 0) return null;
  return (
    <p class="find-filters" role="status">
      {filters.map((words) => (
        <span key={words} class="chip">
          {words}
        </span>
      ))}
      <button type="button" class="quiet" onClick={() => onWrite(query.text)}>
        {text.findClear}
      </button>
    </p>
  );
}

export function filterWords(query: FindQuery, { text, format }: Pick<Ui, 'text' | 'format'>): string[] {
  const { kinds = [], topic, tier, stage, notContactedSince } = query;
  const ready = topic === undefined ? null : readyTopic(topic);
  return [
    ...kinds.map((kind) => text.findOnly(text.memoryKind(kind))),
    ...(topic === undefined ? [] : [`#${ready ? text.topic(ready) : topic}`]),
    ...(tier === undefined ? [] : [text.tier(tier)]),
    ...(stage === undefined ? [] : [text.stage(stage)]),
    ...(notContactedSince === undefined ? [] : [text.findSilentSince(format.date(notContactedSince))]),
  ];
}
