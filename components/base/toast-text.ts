import type { BulkChange } from '../../lib/domain/people/bulk.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Told } from '../../lib/models/changes-model.ts';
import { hintToast, isHintTold } from './hint-toasts.ts';
import type { Ui } from './ui.ts';

/** What is told in the same words whatever it happened to. */
const PLAIN = {
  changed: (text: Messages) => text.changed,
  removed: (text: Messages) => text.removed,
  confirmed: (text: Messages) => text.confirmedToast,
  'holds-again': (text: Messages) => text.holdsAgainToast,
  'brought-back': (text: Messages) => text.broughtBackToast,
  'kept-one': (text: Messages) => text.keptOneToast,
  'kept-all': (text: Messages) => text.keptAllToast,
  dismissed: (text: Messages) => text.dismissedToast,
  restored: (text: Messages) => text.restoredToast,
  'filter-removed': (text: Messages) => text.filterRemovedToast,
  'practice-loaded': (text: Messages) => text.practiceLoaded,
  'practice-removed': (text: Messages) => text.practiceRemoved,
};

/** What has just happened, in words. */
export function toastText(told: Told, ui: Ui): string {
  const { text, format, now } = ui;
  if (isHintTold(told)) return hintToast(told, text);
  switch (told.kind) {
    case 'kept':
      return text.keptFor(told.name);
    case 'created':
      return text.createdAndKept(told.name);
    case 'not-resolved':
      return text.notResolved(told.name);
    case 'undone':
      return told.what ? text.undoneWhat(toastText(told.what, ui)) : text.undone;
    case 'undone-in-part':
      return told.what ? text.undoneInPartWhat(toastText(told.what, ui)) : text.undoneInPart;
    case 'redone':
      return told.what ? text.redoneWhat(toastText(told.what, ui)) : text.redone;
    case 'bulk':
      return bulkText(told.change, told.count, text);
    case 'erased':
      return text.erasedToast(told.count);
    case 'filter-saved':
      return text.filterSavedToast(told.name);
    case 'supply':
      return text.supplyTold(told.what, told.product);
    case 'ended':
      return text.endedToast(told.why);
    case 'done':
      return text.doneToast(told.title);
    case 'snoozed':
      return text.snoozedToast(told.title, format.when(told.at, now));
    case 'care':
      return text.careToast(told.what);
    case 'apart':
      return text.apartToast(told.value);
    case 'taught':
      return text.taughtToast(told.name);
    case 'selected':
      return text.selectedToast(told.name);
    case 'selected-cut':
      return text.selectedCutToast(told.name);
    case 'failed':
      return [text.failedToast, text.trouble(told.trouble), ...(told.wordsKept ? [text.wordsKept] : [])].join(
        ' ',
      );
    default:
      return PLAIN[told.kind](text);
  }
}

function bulkText(change: BulkChange, count: number, text: Messages): string {
  switch (change.kind) {
    case 'tag':
      return text.taggedToast(change.tag, count);
    case 'untag':
      return text.untaggedToast(change.tag, count);
    case 'remove':
      return text.peopleRemovedToast(count);
    case 'stage':
      return text.peopleSetToast(change.stage ? text.stage(change.stage) : '', count);
    case 'tier':
      return text.peopleSetToast(change.tier ? text.tier(change.tier) : '', count);
    case 'city':
      return text.peopleSetToast(change.city ?? '', count);
  }
}
