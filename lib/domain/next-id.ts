/** `f`, `f~2`, `f~3` …: the one after it has the same id in whatever window or device it is made. */
export function nextId(id: string): string {
  const [, first = id, count = '1'] = /^(.+)~(\d+)$/.exec(id) ?? [];
  return `${first}~${Number(count) + 1}`;
}
