import type { Book, Clock } from '../domain/ports.ts';
import { PRACTICE_IDS, practiceEdits, practiceRemovalEdits } from '../domain/practice.ts';
import type { Changes } from './changes-model.ts';
import { troubleOf } from './trouble.ts';

export interface PracticeActions {
  load(): Promise<boolean>;
  remove(): Promise<boolean>;
}

/** Sample customers: loaded and removed as one change, and remembered as a setting. */
export function practiceActions(
  changes: Changes,
  clock: Clock,
  book: Pick<Book, 'readFile'>,
): PracticeActions {
  const mark = (value: boolean) =>
    ({ op: 'set', table: 'settings', id: 'practiceLoaded', fields: { value } }) as const;
  const filesNow = async () => {
    const files = await Promise.all(PRACTICE_IDS.map((id) => book.readFile(id)));
    return files.filter((file) => file !== null);
  };
  return {
    load: () =>
      changes.write([...practiceEdits(clock.now(), clock.zone()), mark(true)], { kind: 'practice-loaded' }),
    /** With every word that the user wrote to them. */
    async remove() {
      try {
        const files = await filesNow();
        return await changes.write([...practiceRemovalEdits(files), mark(false)], {
          kind: 'practice-removed',
        });
      } catch (error) {
        changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: false });
        return false;
      }
    },
  };
}
