import { holidayOf } from '../domain/cadence/cards.ts';
import { isReadyCaseStep } from '../domain/case/ladder.ts';
import type { FollowUp } from '../domain/records.ts';
import type { Messages } from './messages.ts';

/** What a follow-up is called: the words of the user, or for one that follows from something, words for that. */
export function dueTitle(followUp: Pick<FollowUp, 'id' | 'title' | 'about'>, text: Messages): string {
  const { id, title, about } = followUp;
  if (about === undefined) return title;
  const words = about.words ?? '';
  switch (about.kind) {
    case 'complaint-step': {
      const key = id.split(':').at(-1) ?? '';
      const step = words || (isReadyCaseStep(key) ? text.caseStep(key) : '');
      return text.dueComplaint(step || text.complaint, title === words ? '' : title);
    }
    case 'visit':
      return title || text.dueVisit;
    case 'keep-in-touch':
      return text.dueInTouch;
    case 'holiday-card': {
      const holiday = holidayOf({ id: about.id });
      return text.dueCard(holiday === null ? words || title : text.holiday(holiday));
    }
    case 'birthday':
    case 'anniversary':
    case 'pay-day':
      return words || title || text.occasion(about.kind);
    case 'deliver':
      return text.dueDeliver(words || title, amountOf(about));
    case 'collect':
      return text.dueCollect(words || title);
    case 'appointment':
      return title || words;
  }
}

function amountOf({ quantity, unit }: NonNullable<FollowUp['about']>): string {
  return quantity === undefined ? '' : `${quantity} ${unit ?? ''}`.trim();
}
