import { foldWidth } from '../fold-width.ts';
import { simplified } from './simplified-table.ts';

/** Small letters, plain width, simplified characters, straight quotes: one character for one, so places stay the same. */
export function foldWords(text: string): string {
  return foldWidth(text)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .replace(/[\u4e00-\u9fff]/g, simplified);
}
