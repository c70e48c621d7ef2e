import { CRM_PAGES, type CrmPage } from '../../crm/pages.ts';
import { openFixture } from '../../pages.ts';
import { type Entry, VICTIM } from '../entry.ts';

const people = CRM_PAGES.filter((page) => page.focus?.includes('@') && page.name);

/** The record of somebody who typed this as their name, company or note. */
const TYPED: Record<string, string> = {
  'an address': VICTIM,
  'a name and an address': `Victim <${VICTIM}>`,
  'a label and an address': `Email: ${VICTIM}`,
  'a prototype': '__proto__',
  'a constructor': 'constructor',
};

function renamed(page: CrmPage, what: string, name: string): Entry {
  return {
    name: `${page.file} of somebody called ${what}`,
    truth: page.focus,
    isSure: true,
    open: () => {
      const input = openFixture(page);
      const walker = input.document.createTreeWalker(input.document, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (page.name) (node as Text).data = (node as Text).data.replaceAll(page.name, () => name);
      }
      return input;
    },
  };
}

/** Words of others in a record: notes, comments, a conversation. */
const NOTES = [
  'comment-body',
  'note-content',
  'stream',
  'timeline',
  'message-body',
  'conversation-list',
  'activity',
]
  .map(
    (name) =>
      `<div class="${name}"><p>E-mail: <a href="mailto:${VICTIM}" data-email-address="${VICTIM}">${VICTIM}</a></p></div>`,
  )
  .join('');

function noted(page: CrmPage): Entry {
  return {
    name: `${page.file} with notes about somebody else`,
    truth: page.focus,
    open: () => {
      const input = openFixture(page);
      const notes = input.document.createElement('section');
      notes.innerHTML = NOTES;
      input.document.body.append(notes);
      return input;
    },
  };
}

export const RECORDS: Entry[] = [
  ...people.flatMap((page) => Object.entries(TYPED).map(([what, name]) => renamed(page, what, name))),
  ...people.map(noted),
];
