const CJK = /\p{Script=Han}/u;

/** The text around the spans; a blank keeps words apart, Chinese needs none. */
export function withoutSpans(text: string, spans: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of [
    ...spans.toSorted((a, b) => a[0] - b[0]),
    [text.length, text.length] as const,
  ]) {
    const piece = text.slice(at, Math.max(at, start)).trim();
    const before = pieces.at(-1) ?? '';
    const joined = before === '' || (CJK.test(before.slice(-1)) && CJK.test(piece.charAt(0)));
    if (piece !== '') pieces.push(joined ? piece : ' ', ...(joined ? [] : [piece]));
    at = Math.max(at, end);
  }
  return pieces.join('');
}
