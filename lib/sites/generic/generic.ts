import type { PersonSeen } from '../../domain/reading.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { signalOf } from '../signals.ts';
import { type Facts, factsIn } from './facts.ts';
import { mailFrom } from './mail-header.ts';
import { readOwn } from './own.ts';
import { isMailProgram, isOwnHousePage } from './own-pages.ts';
import { recordFrom } from './record.ts';
import { scopesOf } from './scope.ts';
import { structuredPeople } from './structured.ts';

/**
 * Any page that no other reader knows: contact data that stands as such in the main part of the page.
 * It rather says nobody than somebody wrong: two candidates are none.
 */
export const generic: SiteReader = {
  id: 'generic',
  family: 'generic',
  claims: () => true,
  read,
  roots: (): WatchRoots => ({ containers: [], frames: [] }),
};

function read({ document, url }: ReaderInput): Found {
  const own = readOwn(document);
  if (isOwnHousePage(url, document.title)) return found('none', own, [], ['own-house']);
  const isMail = isMailProgram(url, document.title);
  const declared = isMail ? [] : structuredPeople(document);
  for (const scope of scopesOf(document)) {
    const facts = factsIn(scope);
    const answer =
      mailFrom(facts.facts, own) ?? (isMail ? null : recordAnswer(facts, own, document.title, declared));
    if (answer) return answer;
  }
  return found(
    declared.length > 1 ? 'list' : declared.length === 1 ? 'record' : 'none',
    own,
    declared.length === 1 ? declared : [],
    ['structured'],
  );
}

function recordAnswer(facts: Facts, own: string[], title: string, declared: PersonSeen[]): Found | null {
  const verdict = recordFrom(facts, title);
  if (verdict.kind === 'nobody') return null;
  if (verdict.kind === 'many') return found('list', own, [], ['many']);
  const [card] = declared;
  const isSame =
    card && declared.length === 1 && signalOf(card, 'email') === signalOf(verdict.person, 'email');
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
