import { computed, createModel, signal } from '@preact/signals';
import { exampleOf, fitsPatterns, originsOf } from '../domain/host-pattern.ts';
import type { Live } from '../domain/ports.ts';
import { followValue } from './follow.ts';

/** A site on the user's list; `revoked`: the browser took the permission away meanwhile. */
export interface SiteSeen {
  origin: string;
  revoked: boolean;
}

export interface SitesPort {
  live: Live<SiteSeen[]>;
  /** Asks for exactly these at once; must be called inside a click. False = refused. */
  turnOn(origins: readonly string[]): Promise<boolean>;
  turnOff(origin: string): Promise<void>;
}

/** A service or a software whose pages we can read, as far as the settings tell of it. */
export interface KnownSite {
  id: string;
  name: string;
  family: 'webmail' | 'crm';
  /** Match patterns; empty for what people host themselves. */
  matches: readonly string[];
  /** Against what its reader was checked. */
  checked: 'live' | 'capture' | 'source' | 'unknown';
}

/** One line of the list of known sites. */
export interface KnownRow extends KnownSite {
  /** The addresses that the switch asks for; none where everybody has an address of their own. */
  origins: string[];
  /** Those of them that are read. */
  on: string[];
  /** The browser took the permission of one away. */
  revoked: boolean;
  /** Addresses of the user's own that are on and belong here. */
  own: SiteSeen[];
  example: string | null;
}

export type SiteAnswer = { kind: 'none' } | { kind: 'bad' | 'other' | 'refused'; form: string };

const NONE: SiteAnswer = { kind: 'none' };
/** The form for any address. */
export const ANY_SITE = 'any';

/** The sites that are read, and those that could be. */
export const SitesModel = createModel((port: SitesPort, known: readonly KnownSite[] = []) => {
  const answer = signal<SiteAnswer>(NONE);
  const words = signal('');
  const sites = followValue<SiteSeen[]>(port.live, []);
  const fixed = new Set(known.flatMap((site) => originsOf(site.matches)));
  const rows = computed(() => known.map((site) => rowOf(site, sites.value, fixed)));
  const turnOn = async (origins: readonly string[], form: string): Promise<boolean> => {
    answer.value = NONE;
    const granted = await port.turnOn(origins);
    answer.value = granted ? NONE : { kind: 'refused', form };
    return granted;
  };
  return {
    sites,
    answer,
    words,
    /** Known sites that the words find; all of them without words. */
    found: computed(() => rows.value.filter((row) => finds(row, words.value))),
    /** Addresses on the list that belong to no known site. */
    others: computed(() =>
      sites.value.filter(({ origin }) => rows.value.every((row) => !belongs(origin, row))),
    ),
    /** Must run inside the click that asked for it. */
    turnKnownOn: (row: KnownRow) => turnOn(row.origins, row.id),
    async turnKnownOff(row: KnownRow) {
      for (const origin of row.origins) await port.turnOff(origin);
    },
    /** Takes what people type: with or without scheme, with a path. True when it is on. */
    async add(address: string, site?: KnownRow): Promise<boolean> {
      const form = site?.id ?? ANY_SITE;
      const origin = originOf(address);
      if (origin === null) {
        answer.value = { kind: 'bad', form };
        return false;
      }
      if (site && site.matches.length > 0 && !fitsPatterns(origin, site.matches)) {
        answer.value = { kind: 'other', form };
        return false;
      }
      return turnOn([origin], form);
    },
    turnOff: (origin: string) => port.turnOff(origin),
  };
});

export type SitesState = InstanceType<typeof SitesModel>;

function rowOf(site: KnownSite, sites: readonly SiteSeen[], fixed: ReadonlySet<string>): KnownRow {
  const origins = originsOf(site.matches);
  const listed = sites.filter(({ origin }) => origins.includes(origin));
  const on = listed.filter((one) => !one.revoked).map((one) => one.origin);
  // An address that another service has for itself is that one's.
  const own = sites.filter(({ origin }) => !fixed.has(origin) && fitsPatterns(origin, site.matches));
  return {
    ...site,
    origins,
    on,
    revoked: listed.length > on.length,
    own,
    example: exampleOf(site.matches, 'you'),
  };
}

function belongs(origin: string, row: KnownRow): boolean {
  return row.origins.includes(origin) || row.own.some((site) => site.origin === origin);
}

function finds(row: KnownRow, words: string): boolean {
  const asked = words.trim().toLowerCase();
  const told = [row.name, row.id, ...row.matches].join(' ').toLowerCase();
  return asked.split(/\s+/).every((word) => told.includes(word));
}

function originOf(address: string): string | null {
  const words = address.trim();
  if (words === '' || /\s/.test(words)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`);
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}
