import type { Clock } from '../domain/ports.ts';
import { practiceEdits, practiceRemovalEdits } from '../domain/practice.ts';
import type { Changes } from './changes-model.ts';

export interface PracticeActions {
  load(): Promise<boolean>;
  remove(): Promise<boolean>;
}

/** Sample customers: loaded and removed as one change, and remembered as a setting. */
export function practiceActions(changes: Changes, clock: Clock): PracticeActions {
  const mark = (value: boolean) =>
    ({ op: 'set', table: 'settings', id: 'practiceLoaded', fields: { value } }) as const;
  return {
    load: () =>
      changes.write([...practiceEdits(clock.now(), clock.zone()), mark(true)], { kind: 'practice-loaded' }),
    remove: () => changes.write([...practiceRemovalEdits(), mark(false)], { kind: 'practice-removed' }),
  };
}
