import { describe, expect, it } from 'vitest';
import type { ChipState } from '../../lib/domain/chip/chip-state.ts';
import type { KeptPage } from '../../lib/domain/kept-page.ts';
import { type ChipPorts, createChipService } from '../../lib/services/chip-service.ts';
import { customer, file, match, memory, person } from '../domain/rows.ts';

const MAIL = 'https://mail.example.com';
const TAB = 7;
const alice = customer('alice');
const memories = [memory('m', { customerId: 'alice', kind: 'taboo', text: 'CANARY no peanuts' })];

function pageOf(address: string, more: Partial<Extract<KeptPage, { kind: 'read' }>> = {}): KeptPage {
  const people = [person('CANARY', address)];
  const rest = { subject: null, own: [], focus: null, page: `${MAIL}/`, trouble: null, detectors: [] };
  const reading = { site: 'x', pageKind: 'message' as const, people, ...rest };
  return { kind: 'read', origin: MAIL, url: `${MAIL}/?uid=${address}`, once: false, reading, ...more };
}

function stand(over: Partial<ChipPorts> = {}) {
  const kept = new Map<number, KeptPage>();
  const told: (ChipState | null | 'hidden' | 'read again' | string)[] = [];
  const asked: string[] = [];
  const ports: ChipPorts = {
    isOn: async () => true,
    isWanted: async (origin) => origin === MAIL,
    kept: async (tabId) => kept.get(tabId) ?? null,
    matches: async (keys) => {
      asked.push(...keys);
      return keys.includes('email:alice@x.example') ? [match('email:alice@x.example', alice)] : [];
    },
    readFile: async () => file({ customer: alice, memories }),
    own: async () => [],
    region: async () => 'TW',
    now: () => Date.UTC(2026, 10, 25),
    isBeside: async () => false,
    show: async (_tab, _url, state) => void told.push(state),
    hide: async () => void told.push('hidden'),
    readAgain: async () => void told.push('read again'),
    turnOff: async (origin) => void told.push(`off ${origin}`),
    ...over,
  };
  return { kept, told, asked, service: createChipService(ports) };
}

const KNOWN = { known: 1, memories: 1, taboo: true, hours: false, writing: false };

describe('the chip of a page', () => {
  it('says counts and marks of somebody known, and not one word', async () => {
    const { kept, told, service } = stand();
    kept.set(TAB, pageOf('alice@x.example'));
    await service.look(TAB);
    expect(told).toEqual([KNOWN]);
    expect(JSON.stringify(told)).not.toContain('CANARY');
  });

  it('is hidden for somebody unknown, and where it could be one of two', async () => {
    const both = [match('email:info@x.example', alice), match('email:info@x.example', customer('bob'))];
    for (const matches of [async () => [], async () => both]) {
      const { kept, told, service } = stand({ matches });
      kept.set(TAB, pageOf('info@x.example'));
      await service.look(TAB);
      expect(told).toEqual(['hidden']);
    }
  });

  it.each<[string, Partial<ChipPorts>, Partial<KeptPage>]>([
    ['when it is turned off', { isOn: async () => false }, {}],
    ['where it was closed, or the site is off', { isWanted: async () => false }, {}],
    ['on a page that the toolbar button read once', {}, { once: true }],
  ])('costs nothing %s: nobody is looked up', async (_, over, more) => {
    const { kept, told, asked, service } = stand(over);
    kept.set(TAB, pageOf('alice@x.example', more as object));
    await service.look(TAB);
    expect([told, asked]).toEqual([['hidden'], []]);
  });

  it('asks nothing at all of a tab that nothing was read in', async () => {
    const { told, asked, service } = stand();
    await service.look(TAB);
    expect([told, asked]).toEqual([[], []]);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    for (const slow of ['matches', 'readFile', 'isBeside'] as const) {
      const { kept, told, service } = stand({
        [slow]: async () => {
          kept.set(TAB, pageOf('mallory@x.example'));
          if (slow === 'isBeside') return false;
          return slow === 'readFile'
            ? file({ customer: alice, memories })
            : [match('email:alice@x.example', alice)];
        },
      });
      kept.set(TAB, pageOf('alice@x.example'));
      await service.look(TAB);
      expect(told).toEqual([]);
    }
  });

  it('shows nothing beside an open sidebar, and stays there to notice when that is closed', async () => {
    for (const address of ['alice@x.example', 'not-known-yet@x.example']) {
      const { kept, told, asked, service } = stand({ isBeside: async () => true });
      kept.set(TAB, pageOf(address));
      await service.look(TAB);
      expect([told, asked]).toEqual([[null], []]);
    }
  });

  it('is hidden at once when the address changes, and its page is read anew', async () => {
    const { kept, told, service } = stand();
    kept.set(TAB, pageOf('alice@x.example'));
    await service.moved(TAB, `${MAIL}/?uid=other`);
    expect(told).toEqual(['hidden', 'read again']);
    await service.moved(TAB, `${MAIL}/?uid=alice@x.example`);
    expect(told).toHaveLength(2);
  });

  it('that asks whether it still holds gets an answer, or its page is read anew', async () => {
    const { kept, told, service } = stand();
    await service.again(TAB);
    expect(told).toEqual(['hidden', 'read again']);
    kept.set(TAB, pageOf('alice@x.example'));
    await service.again(TAB);
    expect(told.at(-1)).toEqual(KNOWN);
  });

  it('that the user closes is off on that site', async () => {
    const { told, service } = stand();
    await service.turnOff(TAB, MAIL);
    expect(told).toEqual([`off ${MAIL}`, 'hidden']);
  });
});
