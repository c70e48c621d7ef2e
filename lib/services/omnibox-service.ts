import { parseFindQuery } from '../domain/find/parse-query.ts';
import type { FindQuery, FoundPage } from '../domain/find.ts';
import type { Clock } from '../domain/ports.ts';
import type { MemoryKind } from '../domain/records.ts';

/** One line below the address bar. `hash` is the part of the desk's address that opens it. */
export interface AddressBarLine {
  hash: string;
  words: string;
}

/** The user's language. */
export interface AddressBarWords {
  memoryKind(kind: MemoryKind): string;
}

export interface OmniboxPorts {
  find(query: FindQuery, limit: number): Promise<FoundPage>;
  words(): Promise<AddressBarWords>;
  clock: Clock;
}

/** As many as an address bar shows. */
const MOST = 6;
const LONGEST = 120;

export interface OmniboxService {
  /** People first, then memories; sensitive words never leave the extension's own pages. */
  suggest(typed: string): Promise<AddressBarLine[]>;
  /** Where Enter leads: to a line that was chosen, else to the desk's search for these words. */
  hashFor(typed: string, chosen: string | null): string;
}

/** Finding from the address bar. */
export function createOmniboxService({ find, words, clock }: OmniboxPorts): OmniboxService {
  return {
    async suggest(typed) {
      if (typed.trim() === '') return [];
      const query = parseFindQuery(typed, clock.now(), clock.zone());
      const [found, text] = await Promise.all([find(query, MOST), words()]);
      return linesOf(found, text).slice(0, MOST);
    },
    hashFor: (typed, chosen) => chosen ?? `#find/${encodeURIComponent(typed.trim())}`,
  };
}

function linesOf(found: FoundPage, text: AddressBarWords): AddressBarLine[] {
  const people = found.people.map(({ customer }) => ({
    hash: hashOf(customer.id),
    words: [customer.displayName, customer.organisation, customer.city].filter(Boolean).join(' · '),
  }));
  const memories = found.memories
    .filter(({ memory }) => memory.sensitive !== 1)
    .map(({ customer, memory }) => ({
      hash: hashOf(customer.id),
      words: `${text.memoryKind(memory.kind)}: ${short(memory.text)} · ${customer.displayName}`,
    }));
  return [...people, ...memories];
}

function hashOf(customerId: string): string {
  return `#person/${encodeURIComponent(customerId)}`;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return Array.from(line).length > LONGEST ? `${Array.from(line).slice(0, LONGEST).join('')}…` : line;
}
