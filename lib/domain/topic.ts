/** A `#word` that begins neither inside a word nor inside an address, and is no number like "#3". */
const TOPIC = /(?<![\p{Script=Latin}\p{N}_&#＃/=?.])[#＃](?=[\p{N}_-]*\p{L})(?<topic>[\p{L}\p{M}\p{N}_-]+)/u;

/** The first #topic of a line and the line without it; a line that is nothing else stays whole. */
export function takeTopic(text: string): { text: string; topic?: string } {
  const match = TOPIC.exec(text);
  const topic = match?.groups?.['topic'];
  if (!match || topic === undefined) return { text };
  const before = text.slice(0, match.index).trimEnd();
  const after = text.slice(match.index + match[0].length).trimStart();
  const rest = `${before}${before && after ? ' ' : ''}${after}`;
  return rest === '' ? { text } : { text: rest, topic };
}
