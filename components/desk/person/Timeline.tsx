import type { TimelineEntry, TimelineKind } from '../../../lib/domain/people/desk-port.ts';
import type { Memory } from '../../../lib/domain/records.ts';
import type { DeskPerson } from '../../../lib/models/desk-person.ts';
import { troubleOf } from '../../../lib/models/trouble.ts';
import { Icon } from '../../base/Icon.tsx';
import type { IconName } from '../../base/icons.ts';
import { Section } from '../../base/Section.tsx';
import { useUi } from '../../base/ui.ts';
import { HiddenWords } from '../../memory/MemoryWords.tsx';
import { useReveal } from '../../memory/use-reveal.ts';

const KINDS: readonly TimelineKind[] = ['contact', 'noted', 'ended', 'done'];

/** Everything that happened with somebody, latest first. */
export function Timeline({ person }: { person: DeskPerson }) {
  const { text } = useUi();
  const page = person.timeline.value;
  const kind = person.kind.value;
  const button = (one: TimelineKind | null, name: string) => (
    <button
      type="button"
      key={name}
      class="saved-filter"
      aria-pressed={kind === one}
      onClick={() => (person.kind.value = one)}
    >
      {name}
    </button>
  );
  return (
    <Section title={text.personTimeline} class="timeline-section">
      <div class="filter-line">
        {button(null, text.timelineAll)}
        {KINDS.map((one) => button(one, text.timelineKind(one)))}
      </div>
      {page.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(page.error))}</p> : null}
      {page.kind === 'ready' && page.value.entries.length === 0 ? (
        <p class="empty">{text.timelineEmpty}</p>
      ) : null}
      {page.kind === 'ready' && page.value.entries.length > 0 ? (
        <ol class="timeline">
          {page.value.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : null}
      {page.kind === 'ready' && page.value.more ? (
        <button type="button" class="quiet" onClick={person.showMore}>
          {text.timelineMore}
        </button>
      ) : null}
    </Section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { text, format } = useUi();
  return (
    <li class={`timeline-entry timeline-${entry.kind}`}>
      <Icon name={iconOf(entry)} small />
      <div>
        <p class="meta">
          <time dateTime={new Date(entry.at).toISOString()}>{format.dateTime(entry.at)}</time>
          <span>
            {entry.kind === 'contact' ? text.contact(entry.interaction.kind) : text.timelineKind(entry.kind)}
          </span>
        </p>
        {'memory' in entry ? (
          <Words memory={entry.memory} />
        ) : (
          <p class="sentence" dir="auto">
            {entry.kind === 'contact' ? entry.interaction.text : entry.followUp.title}
          </p>
        )}
      </div>
    </li>
  );
}

function Words({ memory }: { memory: Memory }) {
  const [shown, setShown] = useReveal();
  if (memory.sensitive === 1 && !shown) return <HiddenWords onShow={() => setShown(true)} />;
  return (
    <p class="sentence" dir="auto">
      {memory.text}
    </p>
  );
}

function iconOf(entry: TimelineEntry): IconName {
  if (entry.kind === 'done') return 'check';
  if ('memory' in entry) return entry.memory.kind;
  const { kind } = entry.interaction;
  if (kind === 'purchase') return 'delivery';
  return kind === 'complaint' ? 'warning' : kind;
}
