import type { View } from './stage/stage.ts';

/** What a view says once it has come to rest: the same text four times in a row. */
export async function settledText(view: View): Promise<string> {
  let last = '';
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const text = await view.text();
    same = text === last ? same + 1 : 0;
    last = text;
  }
  return last;
}
