/** The words of notifications in the user's language; the interface's texts hold them under these names. */
export interface NoticeWords {
  /** Title of one reminder: how to greet and what to do. */
  noticeTitle(greeting: string, title: string): string;
  noticeTaboo(text: string): string;
  noticeLastWords(text: string): string;
  /** Title of the one notice that stands for many. */
  digestTitle(count: number): string;
  /** One of the first lines of a digest. */
  digestLine(name: string, title: string): string;
}
