import type { Messages } from '../../lib/i18n/messages.ts';
import type { Teach } from '../../lib/models/teach-model.ts';

/** Starts with words for the page in the language of the sidebar. */
export function beginTeaching(teach: Teach, text: Messages): void {
  void teach.begin((field) => ({
    title: text.teachChoosing(text.teachField[field]),
    keys: text.teachKeys,
    nothing: text.teachNothing(text.teachField[field]),
  }));
}
