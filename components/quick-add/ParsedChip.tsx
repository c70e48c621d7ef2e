import { isMonthly } from '../../lib/domain/civil-dates.ts';
import type { ParsedLine } from '../../lib/domain/parsed-line.ts';
import { Icon } from '../base/Icon.tsx';
import type { IconName } from '../base/icons.ts';
import { type Ui, useUi } from '../base/ui.ts';

/** What Enter would keep, said before Enter. */
export function ParsedChip({ lines }: { lines: ParsedLine[] }) {
  const ui = useUi();
  const last = lines.at(-1);
  if (!last || last.kind === 'empty') return <span class="hint">{ui.text.quickAddHint}</span>;
  const chip = chipOf(last, ui);
  return (
    <span class={`chip chip-${chip.tone}`}>
      <Icon name={chip.icon} small />
      <span class="chip-words">{chip.words}</span>
      {lines.length > 1 ? <span class="meta">{ui.text.chipLines(lines.length)}</span> : null}
    </span>
  );
}

interface Chip {
  icon: IconName;
  tone: string;
  words: string;
}

function chipOf(line: Exclude<ParsedLine, { kind: 'empty' }>, { text, format, now }: Ui): Chip {
  if (line.kind === 'follow-up') {
    const words = text.chipDue(line.title || text.channel(line.channel), format.due(line.due, now));
    return { icon: line.channel, tone: 'due', words: line.recurrence ? `${words} · ${text.repeats}` : words };
  }
  if (line.kind === 'occasion') {
    const title = line.title || text.occasion(line.occasion);
    const monthly = isMonthly({ kind: line.occasion, date: line.date });
    const when = monthly ? text.monthlyOn(line.date.day) : format.civil(line.date);
    return { icon: 'occasion', tone: 'due', words: text.chipBirthday(title, when) };
  }
  if ('dateMissing' in line) return { icon: 'note', tone: 'unsure', words: text.chipDateMissing };
  const words = [text.memoryKind(line.memoryKind), ...(line.topic ? [`#${line.topic}`] : [])].join(' · ');
  return { icon: line.memoryKind, tone: line.memoryKind, words };
}
