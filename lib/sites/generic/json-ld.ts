import type { PersonSeen } from '../../domain/reading.ts';
import { all } from '../dom.ts';
import { isSaidIn } from './scope.ts';
import { emailSeen, phoneSeen, recordSeen } from './seen.ts';

const SCRIPT_LIMIT = 100_000;
const KINDS = /^(?:Person|Patient|Organization|LocalBusiness|Corporation|Hotel|Restaurant|Store)$/;

/** People and companies with an address or number in the page's JSON-LD: the things it is about. */
export function jsonPeople(document: Document): PersonSeen[] {
  const scripts = all(document, 'script[type="application/ld+json"]', 10).filter(
    (script) => !isSaidIn(script),
  );
  return scripts
    .flatMap((script) => things(parse(script.textContent ?? '')))
    .flatMap((thing) => thingPerson(thing) ?? []);
}

function parse(code: string): unknown {
  try {
    return code.length > SCRIPT_LIMIT ? null : JSON.parse(code);
  } catch {
    return null;
  }
}

type Thing = Record<string, unknown>;

/** Top-level things, those of a @graph, and what a page names as its main entity. */
function things(data: unknown, depth = 0): Thing[] {
  if (depth > 3 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.slice(0, 20).flatMap((item) => things(item, depth + 1));
  const thing = data as Thing;
  if (isOfKind(thing)) return [thing];
  return [...things(own(thing, '@graph'), depth + 1), ...things(own(thing, 'mainEntity'), depth + 1)];
}

function isOfKind(thing: Thing): boolean {
  const type = own(thing, '@type');
  return [type].flat().some((kind) => typeof kind === 'string' && KINDS.test(kind));
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

function thingPerson(thing: Thing): PersonSeen | null {
  const say = (key: string) =>
    [own(thing, key)]
      .flat()
      .filter((value) => typeof value === 'string')
      .slice(0, 5);
  const emails = say('email').map((raw) => emailSeen(raw.replace(/^mailto:/i, '')));
  const phones = say('telephone').map((raw) => phoneSeen(raw));
  const known = [...emails, ...phones].some((signal) => signal !== null);
  return known ? recordSeen(say('name')[0] ?? '', [...emails, ...phones]) : null;
}
