import { describe, expect, it } from 'vitest';
import type { FoundPage } from '../../lib/domain/find.ts';
import { textFor } from '../../lib/i18n/text-for.ts';
import { routeOf } from '../../lib/models/desk-route.ts';
import { createOmniboxService } from '../../lib/services/omnibox-service.ts';

const envelope = { del: 0, _: { v: 1, c: '000000000000.a' } } as const;
const ALICE = {
  ...envelope,
  id: 'a/1',
  kind: 'person',
  scope: 'external',
  displayName: 'Alice Chen',
  city: 'Taipei',
} as const;
const memory = (text: string, sensitive: object = {}) => ({
  customer: ALICE,
  memory: {
    ...envelope,
    id: text,
    customerId: 'a/1',
    kind: 'taboo',
    text,
    noted: { at: 1 },
    ...sensitive,
  } as const,
  spans: [],
});
const FOUND: FoundPage = {
  people: [{ customer: ALICE, why: 'start', text: 'Alice Chen', spans: [] }],
  memories: [memory('no <b>peanuts</b>'), memory('heart operation', { sensitive: 1 })],
  others: [],
  more: false,
};

function service(asked: string[] = []) {
  return createOmniboxService({
    find: async (query) => {
      asked.push(JSON.stringify(query));
      return FOUND;
    },
    words: async () => textFor('en'),
    clock: { now: () => Date.UTC(2026, 10, 25), zone: () => 'UTC' },
  });
}

describe('the address bar', () => {
  it('offers people, then memories, and never sensitive words', async () => {
    const lines = await service().suggest('al');
    expect(lines.map((line) => line.words)).toEqual([
      'Alice Chen · Taipei',
      'Taboo: no <b>peanuts</b> · Alice Chen',
    ]);
  });

  it('leads to the person’s page on the desk, whatever their id', async () => {
    const [line] = await service().suggest('al');
    expect(routeOf(line?.hash ?? '')).toEqual({ page: 'person', id: 'a/1' });
  });

  it('leads to the desk’s search when no line was chosen', () => {
    expect(routeOf(service().hashFor(' 不吃 花生/# ', null))).toEqual({ page: 'find', words: '不吃 花生/#' });
  });

  it('understands the same filters as the search field, and asks nothing for no words', async () => {
    const asked: string[] = [];
    await service(asked).suggest('taboo: peanuts');
    expect(await service(asked).suggest('   ')).toEqual([]);
    expect(asked).toEqual([JSON.stringify({ text: 'peanuts', kinds: ['taboo'] })]);
  });
});
