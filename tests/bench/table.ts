import type { Row } from './figures.ts';

const HEAD = ['', 'what', 'figure', 'baseline in the same run', 'ratio', 'goal', ''];

/** A plain table, columns as wide as their widest cell. */
export function drawTable(rows: readonly Row[]): string {
  let part = '';
  const lines = rows.map((row) => {
    const first = row.part === part ? '' : row.part;
    part = row.part;
    const ratio = row.ratio === undefined ? '' : `${row.ratio.toFixed(row.ratio < 0.1 ? 4 : 2)} ×`;
    const met = row.met === undefined ? '' : row.met ? 'met' : 'MISSED';
    return [first, row.what, row.figure, row.against ?? '', ratio, row.goal ?? '', met];
  });
  const all = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...all.map((line) => width(line[column] ?? ''))));
  const draw = (line: string[]) =>
    line.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell))).join('  ');
  return [draw(HEAD), widths.map((n) => '─'.repeat(n)).join('  '), ...lines.map(draw)].join('\n');
}

/** Chinese characters take two columns of a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}
