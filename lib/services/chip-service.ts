import { type ChipState, chipPeople, chipState } from '../domain/chip/chip-state.ts';
import type { KeptPage } from '../domain/kept-page.ts';
import type { CustomerFile, IdentityMatch } from '../domain/ports.ts';
import type { PageReading } from '../domain/reading.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';

export interface ChipPorts {
  /** The chip is on at all: asked before anything else is looked at. */
  isOn(): Promise<boolean>;
  /** This site is read, and its chip was not turned off. */
  isWanted(origin: string): Promise<boolean>;
  kept(tabId: number): Promise<KeptPage | null>;
  matches(keys: string[]): Promise<IdentityMatch[]>;
  readFile(customerId: string): Promise<CustomerFile | null>;
  own(): Promise<string[]>;
  region(): Promise<string>;
  now(): number;
  /** Whether an open sidebar stands beside this tab: it says all that and more. */
  isBeside(tabId: number): Promise<boolean>;
  /** Puts the chip's script into the page if it is not there, and tells it what to show; only if `url` is still there. */
  show(tabId: number, url: string, state: ChipState | null): Promise<void>;
  /** Tells a chip that is there to show nothing. */
  hide(tabId: number): Promise<void>;
  /** Has the page's reader read once more. */
  readAgain(tabId: number): Promise<void>;
  turnOff(origin: string): Promise<void>;
}

export interface ChipService {
  /** Something about the tab has changed: what it shows, or that it is looked at. */
  look(tabId: number): Promise<void>;
  /** Called before its reading is dropped: what the chip says belongs to the address that was left. */
  moved(tabId: number, url: string | undefined): Promise<void>;
  /** The chip in the page asks whether it still holds. */
  again(tabId: number): Promise<void>;
  /** The user closed the chip on this site. */
  turnOff(tabId: number, origin: string): Promise<void>;
}

/**
 * What the chip of a page says. Nothing is remembered here: an answer counts only if the page that it was
 * looked up for is still the one that is kept, so that a slow answer never speaks of somebody who has left.
 */
export function createChipService(ports: ChipPorts): ChipService {
  async function stateOf(reading: PageReading): Promise<ChipState | null> {
    const [own, region] = await Promise.all([ports.own(), ports.region()]);
    const asked = chipPeople(reading, own).map((person) => ({ person, keys: lookupKeys(person, region) }));
    const keys = [...new Set(asked.flatMap((one) => one.keys))];
    if (keys.length === 0) return null;
    const matches = await ports.matches(keys);
    const ids = asked.flatMap(({ person }) => {
      const answer = resolveCustomer(person, matches, region);
      // Of several it could be nobody is said to be known: the sidebar asks.
      return answer.kind === 'matched' ? answer.customer.id : [];
    });
    const files = await Promise.all([...new Set(ids)].map(ports.readFile));
    const found = files.filter((file) => file !== null);
    return chipState(found, reading.pageKind === 'compose', ports.now());
  }

  async function look(tabId: number): Promise<void> {
    const page = await ports.kept(tabId);
    if (page === null) return;
    const wanted = page.kind === 'read' && !page.once && (await ports.isOn());
    if (!wanted || !(await ports.isWanted(page.origin))) return ports.hide(tabId);
    const beside = await ports.isBeside(tabId);
    const state = beside ? null : await stateOf(page.reading);
    if (JSON.stringify(await ports.kept(tabId)) !== JSON.stringify(page)) return;
    // Put there even beside an open sidebar, which may make anybody known: nobody else notices when it is closed.
    if (state !== null || beside) await ports.show(tabId, page.url, state);
    else await ports.hide(tabId);
  }

  async function again(tabId: number): Promise<void> {
    if ((await ports.kept(tabId)) !== null) return look(tabId);
    await ports.hide(tabId);
    if (await ports.isOn()) await ports.readAgain(tabId);
  }

  return {
    look,

    async moved(tabId, url) {
      const page = await ports.kept(tabId);
      if (page?.kind !== 'read' || page.once || page.url === url || !(await ports.isOn())) return;
      await ports.hide(tabId);
      // The same person under another address is no news to the reader, and would not be told.
      await ports.readAgain(tabId);
    },

    again,

    async turnOff(tabId, origin) {
      await ports.turnOff(origin);
      await ports.hide(tabId);
    },
  };
}
