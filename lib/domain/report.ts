import type { PageState } from './ports.ts';
import type { PageReading, PersonSeen } from './reading.ts';

/** What a report may say besides the page: all of it our own words. */
export interface ReportFacts {
  /** Version of the extension. */
  version: string;
  /** Name and main version. */
  browser: string;
  /** Ids of the readers there are; another id is not repeated. */
  siteIds: readonly string[];
}

/** The shape of our own detector names. */
const DETECTOR = /^[a-z][a-z0-9]*(?:[-:. ][a-z0-9]+)*$/;
const LONGEST = 40;
const LEAST_WORD = 3;

/**
 * What a page made of a reader, for a bug report: which reader, which of its detectors found something, and numbers.
 * No name, address, subject, host or path is in it: whatever is not a word of our own is left out.
 */
export function reportOf(state: PageState, facts: ReportFacts): string {
  const lines = [
    `Regulars ${facts.version}`,
    `browser: ${facts.browser}`,
    ...(state.kind === 'read' ? linesOf(state.reading, state.once, facts) : [`page: ${state.kind}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(reading: PageReading, once: boolean, { siteIds }: ReportFacts): string[] {
  const { people, focus } = reading;
  const { said, withheld } = detectorsOf(reading);
  return [
    `site: ${siteIds.includes(reading.site) ? reading.site : 'other'}`,
    `page: ${reading.pageKind}${once ? ', read once' : ''}`,
    `trouble: ${reading.trouble ?? 'none'}`,
    `detectors: ${said.join(', ') || 'none'}${withheld > 0 ? ` (${withheld} withheld)` : ''}`,
    `focus: ${focus === null ? 'nobody' : `${focus.role}, ${kindsOf([focus])}`}`,
    `people: ${people.length}${people.length > 0 ? `, ${countsOf(people.map((p) => p.role))}` : ''}`,
    `signals: ${kindsOf(people)}`,
    `without a name: ${people.filter((p) => p.name === '').length}`,
    `own addresses: ${reading.own.length}`,
    `subject: ${reading.subject === null ? 'not found' : 'found'}`,
    `health: ${healthOf(reading)}`,
  ];
}

/** What a maintainer would look at first. */
function healthOf({ people, focus, own, subject, pageKind, detectors }: PageReading): string {
  const missing = [
    ...(detectors.length === 0 ? ['no detector answered'] : []),
    ...(focus === null && pageKind !== 'list' && pageKind !== 'none' ? ['no focus'] : []),
    ...(people.length > 0 && people.every((p) => p.signals.length === 0) ? ['names only'] : []),
    ...(own.length === 0 ? ['own account not found'] : []),
    ...(subject === null && (pageKind === 'message' || pageKind === 'compose') ? ['no subject'] : []),
  ];
  return missing.join('; ') || 'complete';
}

function kindsOf(people: readonly PersonSeen[]): string {
  return countsOf(people.flatMap((p) => p.signals.map((s) => s.kind))) || 'none';
}

function countsOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => `${n} ${word}`).join(', ');
}

/** Detector names that are ours and hold no word of the page. */
function detectorsOf(reading: PageReading): { said: string[]; withheld: number } {
  const personal = personalWords(reading);
  const said = reading.detectors.filter(
    (name) =>
      name.length <= LONGEST &&
      DETECTOR.test(name) &&
      !/\d{3}/.test(name) &&
      !personal.some((word) => name.includes(word)),
  );
  return { said, withheld: reading.detectors.length - said.length };
}

function personalWords(reading: PageReading): string[] {
  const texts = [
    reading.subject ?? '',
    reading.page,
    ...reading.own,
    ...[...reading.people, ...(reading.focus ? [reading.focus] : [])].flatMap((p) => [
      p.name,
      p.organisation ?? '',
      ...p.signals.flatMap((s) => [s.value, s.raw]),
    ]),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words.filter((word) => word.length >= LEAST_WORD && !OWN_WORDS.has(word)))];
}

/** Words that detectors are made of and that a page has too; they say nothing of anybody. */
const OWN_WORDS = new Set(
  (
    'https http mail email e-mail name from sender subject message record contact compose inbox phone title page ' +
    'label labels field fields header body list com net org'
  ).split(' '),
);
