import type { Span } from '../../lib/domain/find.ts';
import { excerpt } from './excerpt.ts';

/** A text with what was found in it marked. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <span dir="auto">
      {excerpt(text, spans).map(({ words, hit }, at) => (hit ? <mark key={at}>{words}</mark> : words))}
    </span>
  );
}
