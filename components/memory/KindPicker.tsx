import type { MemoryKind } from '../../lib/domain/records.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';

const KINDS: readonly MemoryKind[] = ['taboo', 'preference', 'habit', 'arrangement', 'fact', 'note'];

interface KindPickerProps {
  kind: MemoryKind;
  onPick: (kind: MemoryKind) => void;
}

export function KindPicker({ kind, onPick }: KindPickerProps) {
  const { text } = useUi();
  return (
    <fieldset class="kinds">
      <legend class="sr-only">{text.changeKind}</legend>
      {KINDS.map((one) => (
        <button
          type="button"
          class={`kind kind-${one}`}
          key={one}
          aria-pressed={one === kind}
          onClick={() => onPick(one)}
        >
          <Icon name={one} small />
          {text.memoryKind(one)}
        </button>
      ))}
    </fieldset>
  );
}
