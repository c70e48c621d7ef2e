import { describe, expect, it } from 'vitest';
import { chipPeople, chipState } from '../../../lib/domain/chip/chip-state.ts';
import type { PageReading, PersonSeen } from '../../../lib/domain/reading.ts';
import { memory, person } from '../rows.ts';

const NOW = Date.UTC(2026, 10, 25);
const OWN = 'me@shop.example';
const state = (memories: ReturnType<typeof memory>[], writing = false) =>
  chipState([{ memories }], writing, NOW);

function reading(pageKind: PageReading['pageKind'], people: PersonSeen[]): PageReading {
  const more = {
    own: [],
    focus: null,
    subject: null,
    page: 'https://x.example/',
    detectors: [],
    trouble: null,
  };
  return { site: 'x', pageKind, people, ...more };
}
const names = (people: PersonSeen[]) => people.map(({ name }) => name);

describe('what the chip says', () => {
  it('is nothing where nobody is known', () => {
    expect(chipState([], false, NOW)).toBeNull();
  });

  it('counts each remembered thing once, and only what holds', () => {
    const old = memory('a', { text: 'tea' });
    const newer = memory('b', { text: 'green tea', supersedes: 'a' });
    const over = memory('c', { until: '2020-01-01' });
    const ended = memory('d', { endedAt: 1, endedWhy: 'no-longer' });
    expect(state([old, newer, over, ended])).toMatchObject({ known: 1, memories: 1, taboo: false });
  });

  it('marks a taboo that holds, and none that is over', () => {
    expect(state([memory('a', { kind: 'taboo', text: 'no peanuts' })])?.taboo).toBe(true);
    expect(state([memory('a', { kind: 'taboo', text: 'no peanuts', until: '2020-01-01' })])?.taboo).toBe(
      false,
    );
  });

  it('marks contact hours while a letter is written, and only then', () => {
    const hours = [memory('a', { kind: 'taboo', text: 'never call before 10:00' })];
    expect([state(hours)?.hours, state(hours, true)?.hours]).toEqual([false, true]);
    expect(state([memory('a', { kind: 'taboo', text: 'no peanuts' })], true)?.hours).toBe(false);
  });

  it('sums up all recipients', () => {
    const files = [
      { memories: [memory('a'), memory('b')] },
      { memories: [memory('c', { kind: 'taboo', text: 'no lilies' })] },
    ];
    expect(chipState(files, true, NOW)).toEqual({
      known: 2,
      memories: 3,
      taboo: true,
      hours: false,
      writing: true,
    });
  });

  it('holds no word of a memory', () => {
    expect(JSON.stringify(state([memory('a', { text: 'CANARY', topic: 'CANARY' })], true))).not.toContain(
      'CANARY',
    );
  });
});

describe('whom the chip is about', () => {
  const alice = person('Alice', 'alice@x.example');
  const me = person('Me', OWN, 'to');

  it('is the one person of a letter, never the user', () => {
    expect(names(chipPeople(reading('message', [alice, me]), [OWN]))).toEqual(['Alice']);
    expect(chipPeople(reading('message', [person('Me', 'me+tag@shop.example')]), [OWN])).toEqual([]);
    expect(chipPeople(reading('list', [alice]), [])).toEqual([]);
  });

  it('is every recipient of a letter that is written, but for the user, machines and the merely mentioned', () => {
    const people = [
      person('Bob', 'bob@x.example', 'to'),
      me,
      person('Robot', 'no-reply@x.example', 'cc'),
      person('Cara', 'cara@x.example', 'bcc'),
      person('Dan', 'dan@x.example', 'mentioned'),
    ];
    expect(names(chipPeople(reading('compose', people), [OWN]))).toEqual(['Bob', 'Cara']);
  });

  it('is a bounded number of them', () => {
    const many = Array.from({ length: 300 }, (_, i) => person(`P${i}`, `p${i}@x.example`, 'to'));
    expect(chipPeople(reading('compose', many), [])).toHaveLength(40);
  });
});
