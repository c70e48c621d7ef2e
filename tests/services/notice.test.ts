import { describe, expect, it } from 'vitest';
import type { Brief } from '../../lib/domain/brief.ts';
import { type Announcement, momentOf } from '../../lib/domain/due/due-now.ts';
import { digestNotice, noticeTarget, singleNotice } from '../../lib/services/notice.ts';
import { customerNamed, followUpAt, memoryOf, plainWords } from './memory-reminders.ts';

const customer = customerNamed('Ann', 'ann');
const item: Announcement = {
  item: { followUp: followUpAt('f@1', 5), customer },
  keys: ['f@1@5'],
  waited: false,
};
const empty: Brief = {
  customer,
  greeting: 'Ann',
  taboos: [],
  now: [],
  strongest: [],
  rest: [],
  threads: new Map(),
  lastWords: null,
  next: null,
  occasions: [],
};

describe('a notice', () => {
  it('never carries a sensitive memory', () => {
    const secret = memoryOf('note', 'SECRET', { sensitive: 1 });
    const notice = singleNotice(
      item,
      {
        ...empty,
        taboos: [{ ...secret, kind: 'taboo' }],
        lastWords: { kind: 'note', at: 1, memory: secret },
      },
      plainWords,
    );
    expect(JSON.stringify(notice)).not.toContain('SECRET');
  });

  it('keeps each memory on one line and short', () => {
    const long = memoryOf('taboo', `a\n${'家'.repeat(500)}`);
    const { body } = singleNotice(item, { ...empty, taboos: [long] }, plainWords);
    expect(body).not.toContain('\n');
    expect([...body].length).toBeLessThan(160);
    expect(body.endsWith('…')).toBe(true);
  });

  it('leads back to its follow-up, whatever the id looks like', () => {
    expect(noticeTarget(singleNotice(item, null, plainWords).id)).toEqual({
      kind: 'single',
      followUpId: 'f@1',
    });
    expect(momentOf('f@1@5')).toEqual({ id: 'f@1', at: 5 });
    expect(noticeTarget('test')).toBeNull();
  });

  it('has the same id for the same reminders and another for others', () => {
    const id = (keys: string[]) => digestNotice(keys, keys.length, [], plainWords).id;
    expect(id(['a@1', 'b@2'])).toBe(id(['b@2', 'a@1']));
    expect(id(['a@1', 'b@2'])).not.toBe(id(['a@1', 'b@3']));
    expect(noticeTarget(id(['a@1']))).toEqual({ kind: 'digest' });
  });
});
