import type { Edit } from '../../lib/domain/edits.ts';
import type { FindQuery } from '../../lib/domain/find.ts';
import type { MemoryKind, Tier } from '../../lib/domain/records.ts';
import { NOON } from './support.ts';

/** Numbers that come again with the same seed. */
export function randomFrom(seed: number) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return { next, below, pick };
}

export type Random = ReturnType<typeof randomFrom>;

/** Few letters, so that everything is found often and much is nearly found. */
const HAN = [...'花生不吃蝦虾過敏过陈陳王小明单張张一'];
const WORDS = 'peanut Peanuts pea café cafe rice no not Straße ab a zhang san 20 2019 e-mail'.split(' ');
const SURNAMES = ['张', '張', '单', '陈', '陳', '王', 'Ng', 'José', 'Al'];
const KINDS: MemoryKind[] = ['taboo', 'preference', 'habit', 'arrangement', 'fact', 'note'];
const TOPICS = ['food', '饮食', 'room', 'golf', undefined, undefined];
const TIERS: (Tier | undefined)[] = ['vip', 'major', 'small', undefined, undefined];

export function anyText(random: Random): string {
  const { below, pick, next } = random;
  const run = () => Array.from({ length: 1 + below(5) }, () => pick(HAN)).join('');
  const pieces = Array.from({ length: 1 + below(4) }, () => (next() < 0.5 ? run() : pick(WORDS)));
  return pieces.join(pick([' ', '，', '', '-']));
}

/** Ids as the product draws them, mostly; some natural ones. */
export function anyId(random: Random, natural: string): string {
  if (random.next() < 0.2) return natural;
  return Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
}

export interface Ids {
  customers: string[];
  memories: string[];
  others: [table: 'followUps' | 'interactions' | 'occasions', id: string][];
}

const set = (table: Edit['table'], id: string, fields: object) => ({ op: 'set', table, id, fields }) as Edit;

/** One write of a random life: mostly new rows, also changes, merges and deletions. */
export function anyEdits(random: Random, ids: Ids): Edit[] {
  const { next, pick } = random;
  const dice = next();
  if (ids.customers.length < 3 || dice < 0.2) return newCustomer(random, ids);
  if (dice < 0.6) return [newMemory(random, ids)];
  if (dice < 0.7) return [newOther(random, ids)];
  if (dice < 0.75) return [set('customers', pick(ids.customers), anyChange(random))];
  if (dice < 0.8)
    return [
      set('customers', pick(ids.customers), { mergedInto: next() < 0.6 ? pick(ids.customers) : undefined }),
    ];
  if (dice < 0.85)
    return [{ op: next() < 0.6 ? 'remove' : 'restore', table: 'customers', id: pick(ids.customers) }];
  return ids.memories.length === 0 ? [newMemory(random, ids)] : changedMemory(random, ids);
}

function newCustomer(random: Random, ids: Ids): Edit[] {
  const id = anyId(random, `c${ids.customers.length}`);
  ids.customers.push(id);
  const n = ids.customers.length;
  const identity = (kind: string, value: string) =>
    set('identities', `${kind}:${value}:${id}`, {
      customerId: id,
      kind,
      value,
      key: `${kind}:${value}`,
      raw: value,
      firstSeenAt: NOON,
    });
  return [
    set('customers', id, { kind: 'person', scope: 'external', displayName: '?', ...anyChange(random) }),
    identity('email', `${random.pick(['a.chen', 'zhang', 'info', 'pea'])}@x${n % 5}.example`),
    identity('phone', `+86138${(1000 + ((n * 7919) % 9000)).toString()}8000`),
  ];
}

function anyChange(random: Random): object {
  const { pick, next } = random;
  return {
    displayName: next() < 0.7 ? pick(SURNAMES) + anyText(random) : anyText(random),
    tierOverride: pick(TIERS),
    stage: pick(['member', undefined]),
    organisation: next() < 0.3 ? anyText(random) : undefined,
    city: next() < 0.2 ? pick(['上海', 'Leeds']) : undefined,
  };
}

function newMemory(random: Random, ids: Ids): Edit {
  const id = anyId(random, `m${ids.memories.length}`);
  ids.memories.push(id);
  return set('memories', id, { customerId: random.pick(ids.customers), ...anyWords(random) });
}

function anyWords(random: Random): object {
  const { pick, next, below } = random;
  return {
    kind: pick(KINDS),
    text: anyText(random),
    topic: pick(TOPICS),
    noted: { at: NOON - below(50) * 86_400_000 },
    pinned: next() < 0.2 ? 1 : undefined,
  };
}

function newOther(random: Random, ids: Ids): Edit {
  const { pick, below } = random;
  const table = pick(['followUps', 'interactions', 'occasions'] as const);
  const id = anyId(random, `o${ids.others.length}`);
  ids.others.push([table, id]);
  const customerId = pick(ids.customers);
  const fields = {
    followUps: {
      title: anyText(random),
      channel: 'call',
      due: { date: '2026-06-01', zone: 'UTC' },
      origin: 'manual',
    },
    interactions: { at: NOON - below(100) * 86_400_000, kind: 'call', text: anyText(random) },
    occasions: {
      kind: 'birthday',
      title: anyText(random),
      date: { calendar: 'gregorian', month: 5, day: 1 },
      leadDays: 7,
    },
  };
  return set(table, id, { customerId, ...fields[table] });
}

function changedMemory(random: Random, ids: Ids): Edit[] {
  const { pick, next } = random;
  const id = pick(ids.memories);
  const dice = next();
  if (dice < 0.3) return [{ op: next() < 0.6 ? 'remove' : 'restore', table: 'memories', id }];
  if (dice < 0.5) return [set('memories', id, { text: anyText(random) })];
  if (dice < 0.6) return [set('memories', id, { pinned: next() < 0.5 ? 1 : undefined, kind: pick(KINDS) })];
  if (dice < 0.75) return [set('memories', id, { endedAt: next() < 0.6 ? NOON : undefined })];
  const later = `${id}~${anyId(random, String(ids.memories.length))}`;
  ids.memories.push(later);
  return [set('memories', later, { customerId: pick(ids.customers), ...anyWords(random), supersedes: id })];
}

/** What a user may ask, with any of the filters. */
export function anyQuery(random: Random): FindQuery {
  const { next, pick, below } = random;
  const typed = [
    () => anyText(random),
    () => pick(HAN) + (next() < 0.5 ? pick(HAN) : ''),
    () => pick(WORDS).slice(0, 1 + below(5)),
    () => pick(['zhang', 'zs', 'shan', 'chenx', 'wang xiao', 'wxm', '8000', '138', 'a.ch', 'x1.ex', 'pea@']),
    () => '',
  ];
  return {
    text: pick(typed)(),
    ...(next() < 0.2 ? { kinds: [pick(KINDS), ...(next() < 0.3 ? [pick(KINDS)] : [])] } : {}),
    ...(next() < 0.1 ? { topic: pick(['food', '餐飲', 'golf']) } : {}),
    ...(next() < 0.1 ? { tier: pick(['vip', 'small'] as const) } : {}),
    ...(next() < 0.1 ? { stage: 'member' as const } : {}),
    ...(next() < 0.1 ? { notContactedSince: NOON - below(100) * 86_400_000 } : {}),
    ...(next() < 0.1 ? { past: true as const } : {}),
    ...(next() < 0.2 ? { scope: pick(['people', 'memories'] as const) } : {}),
  };
}
