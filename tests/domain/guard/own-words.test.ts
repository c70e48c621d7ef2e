import { describe, expect, it } from 'vitest';
import { MOST_WORDS, ownWords, QUOTED } from '../../../lib/domain/guard/own-words.ts';

const lines = (...all: string[]) => all.join('\n');

describe('the words of the user', () => {
  it.each([
    ['On Tue, 3 Mar 2026 at 09:12, Alice Chen <alice@chen.example> wrote:'],
    ['Am 03.03.2026 um 09:12 schrieb Alice Chen:'],
    ['在 2026年3月3日，陈雅雯 写道：'],
    ['陳雅雯 於 2026年3月3日 寫道：'],
    ['陈雅雯 <alice@chen.example> 于2026年3月3日周二写道：'],
    ['-----Original Message-----'],
    ['-------- 原始邮件 --------'],
    ['------------------ 原始郵件 ------------------'],
    ['---------- Forwarded message ---------'],
    ['Begin forwarded message:'],
  ])('end where the original begins: %s', (line) => {
    expect(ownWords(lines('Dear Alice,', 'see you soon.', '', line, 'peanuts please'))).toBe(
      'Dear Alice,\nsee you soon.',
    );
  });

  it('end at a header of the original, in any of our languages', () => {
    const english = lines('Yes.', 'From: Alice Chen', 'Sent: Tuesday', 'Subject: Room', 'peanuts');
    const chinese = lines('好的。', '发件人：陈雅雯', '发送时间：周二', '主题：房间', '花生');
    const traditional = lines('好的。', '寄件者：陳雅雯', '收件者：林美', '主旨：房間', '花生');
    expect([english, chinese, traditional].map(ownWords)).toEqual(['Yes.', '好的。', '好的。']);
  });

  it('go on below a part that is quoted line by line', () => {
    const text = lines(
      'On Monday Alice wrote:',
      '> peanuts?',
      '> really?',
      'No, almonds.',
      '> and wine?',
      'Tea.',
    );
    expect(ownWords(text)).toBe('No, almonds.\nTea.');
    expect(ownWords(lines('On Monday Alice wrote:', QUOTED, 'No, almonds.'))).toBe('No, almonds.');
  });

  it('are found below an attribution that is broken into two lines', () => {
    const text = lines(
      'On Tue, 3 Mar 2026 at 09:12, Alice Chen of Chen',
      '<alice@chen.example> wrote:',
      '> old',
      'New.',
    );
    expect(ownWords(text)).not.toContain('old');
    expect(ownWords(text)).toContain('New.');
  });

  it('end at the signature, and go on below what is quoted under it', () => {
    expect(ownWords(lines('Yes.', '-- ', 'Mei', 'Wine & Cheese Ltd'))).toBe('Yes.');
    expect(ownWords(lines('Yes.', '-- ', 'Mei', '> old', 'Also: no.'))).toBe('Yes.\nAlso: no.');
  });

  it('are not cut by a sentence that only looks like one of these', () => {
    const text = lines('From: now on we deliver on Fridays.', 'I wrote: it is fine.', 'To be honest, yes.');
    expect(ownWords(text)).toContain('From: now on');
    expect(ownWords(text)).toContain('To be honest');
  });

  it('of a long letter are its beginning and its end', () => {
    const text = `first ${'word '.repeat(20_000)} last`;
    const own = ownWords(text);
    expect(own.length).toBeLessThanOrEqual(MOST_WORDS);
    expect([own.startsWith('first'), own.endsWith('last')]).toEqual([true, true]);
  });
});
