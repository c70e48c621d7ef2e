import type { FollowUp } from '../domain/records.ts';

/** The words of notifications in the user's language; the interface's texts hold them under these names. */
export interface NoticeWords {
  /** What is to be done: the user's own words, or those for what it is about. */
  followUpTitle(followUp: Pick<FollowUp, 'id' | 'title' | 'about'>): string;
  /** Title of one reminder: how to greet and what to do. */
  noticeTitle(greeting: string, title: string): string;
  noticeTaboo(text: string): string;
  noticeLastWords(text: string): string;
  /** Title of the one notice that stands for many. */
  digestTitle(count: number): string;
  /** One of the first lines of a digest. */
  digestLine(name: string, title: string): string;
}
