import type { PersonSeen } from '../../domain/reading.ts';
import { first, titleOf } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { finish, type Steps } from '../steps.ts';
import { isCreating } from './creating.ts';
import { type Facts, factsIn } from './facts.ts';
import { mailFrom } from './mail-header.ts';
import type { Where } from './name.ts';
import { readOwn } from './own.ts';
import { isMailProgram, isOwnHousePage } from './own-pages.ts';
import { recordFrom } from './record.ts';
import { scopesOf } from './scope.ts';
import { addressOf } from './seen.ts';
import { structuredPeople } from './structured.ts';

/**
 * Any page that no other reader knows: contact data that stands as such in the main part of the page.
 * It rather says nobody than somebody wrong: two candidates are none.
 */
export const generic: SiteReader = {
  id: 'generic',
  family: 'generic',
  claims: () => true,
  read: (input) => finish(steps(input)) ?? found('none', [], [], []),
  steps,
  roots: (): WatchRoots => ({ containers: [], frames: [] }),
};

function* steps({ document, url }: ReaderInput): Steps<Found | null> {
  const own = readOwn(document);
  yield;
  const title = titleOf(document);
  if (isOwnHousePage(url, title)) return found('none', own, [], ['own-house']);
  const isMail = isMailProgram(url, title);
  const declared = isMail ? [] : structuredPeople(document);
  yield;
  // What a letter says may look like any part of a page: only the whole page shows what stands before it.
  const body = first(document, 'body');
  for (const scope of isMail && body ? [body] : scopesOf(document)) {
    const facts = yield* factsIn(scope);
    if (!facts) return null;
    const mail = mailFrom(facts.facts, own, scope);
    if (mail) return mail;
    if (isMail) continue;
    const answerOf = isCreating(scope, title) ? chosenAnswer : recordAnswer;
    const answer = answerOf(facts, own, { url, title }, declared);
    if (answer) return answer;
  }
  return declaredAnswer(own, declared);
}

function declaredAnswer(own: string[], declared: PersonSeen[]): Found {
  if (declared.length > 1) return found('list', own, [], ['structured']);
  return found(declared.length === 1 ? 'record' : 'none', own, declared, ['structured']);
}

/** A form for something new: whoever is being typed in is nobody yet, whoever is shown was chosen. */
function chosenAnswer(facts: Facts, own: string[], where: Where, declared: PersonSeen[]): Found | null {
  const shown = facts.facts.filter((fact) => !fact.element.matches('input, textarea'));
  if (shown.length === facts.facts.length) return recordAnswer(facts, own, where, declared);
  return (
    recordAnswer({ ...facts, facts: shown }, own, where, declared) ?? found('none', own, [], ['creating'])
  );
}

function recordAnswer(facts: Facts, own: string[], where: Where, declared: PersonSeen[]): Found | null {
  const verdict = recordFrom(facts, where);
  if (verdict.kind === 'nobody') return null;
  if (verdict.kind === 'many') return found('list', own, [], ['many']);
  const [card] = declared;
  const isSame = card && declared.length === 1 && addressOf(card) === addressOf(verdict.person);
  const seen = isSame && verdict.person.name === '' ? card : verdict.person;
  return found(
    'record',
    own,
    [seen],
    facts.facts.map((fact) => `${fact.kind}:${fact.by}`),
  );
}

function found(pageKind: Found['pageKind'], own: string[], people: PersonSeen[], detectors: string[]): Found {
  return { pageKind, subject: null, own, people, detectors: [...new Set(detectors)] };
}
