import type { View } from './stage/stage.ts';

/** What a page can see of the chip: its box, and nothing of what is in it. */

const HOST = `document.querySelector('[data-regulars-chip]')`;
const SHOWN = `(${HOST} && getComputedStyle(${HOST}).visibility === 'visible' && ${HOST}.getBoundingClientRect().width > 0)`;

export interface ChipBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function chipBox(page: View): Promise<ChipBox | null> {
  return page.evaluate<ChipBox | null>(`${SHOWN} ? ${HOST}.getBoundingClientRect().toJSON() : null`);
}

export async function untilChip(page: View): Promise<ChipBox> {
  await page.until<boolean>(`!!${SHOWN}`, 'the chip');
  return (await chipBox(page)) as ChipBox;
}

export async function untilNoChip(page: View): Promise<void> {
  await page.until<boolean>(`!${SHOWN}`, 'no chip');
}

/** A real click on the chip itself. */
export async function clickChip(page: View): Promise<void> {
  await page.click('[data-regulars-chip]');
}

/** A real click on its ×: the box is made wider on its right, so that the × stands in the middle of it. */
export async function closeChip(page: View): Promise<void> {
  const { width } = await untilChip(page);
  await page.evaluate(`(${HOST}.style.setProperty('padding-right', '${width - 30}px', 'important'), 0)`);
  await page.click('[data-regulars-chip]');
}

/** Controls of the page that lie under the chip. */
export function controlsUnderChip(page: View): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const host = ${HOST};
    const box = host.getBoundingClientRect();
    const under = new Set();
    for (let x = box.left; x <= box.right; x += 3) for (let y = box.top; y <= box.bottom; y += 3) {
      for (const element of document.elementsFromPoint(x, y)) {
        const control = element !== host && element.closest('a,button,input,textarea,select,[role=button]');
        if (control) under.add(control.outerHTML.slice(0, 80));
      }
    }
    return [...under];
  })()`);
}
