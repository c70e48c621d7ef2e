import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { QuickAdd } from '../quick-add/QuickAdd.tsx';

/** The quick add of whoever is shown; absent where there is nobody to keep words for. */
export function QuickAddFor({ model, placeholder }: { model: Sidebar; placeholder: string }) {
  if (model.who.subject.value === null) return null;
  const { quickAdd } = model;
  return (
    <QuickAdd
      name={model.name.value}
      placeholder={placeholder}
      text={quickAdd.text.value}
      parsed={quickAdd.parsed.value}
      onInput={quickAdd.input}
      onSubmit={() => void quickAdd.submit()}
      onFocus={quickAdd.focus}
      onBlur={quickAdd.blur}
    />
  );
}
