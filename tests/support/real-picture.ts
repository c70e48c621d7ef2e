import { join } from 'node:path';
import type { Stage, View } from './stage/stage.ts';

/** The sidebar, and the page it stands beside: in one picture where the browser can be photographed. */
export async function takePictures(
  { stage, pictures }: { stage: Stage; pictures: string },
  { page, sidebar }: { page: View; sidebar: View },
  name: string,
): Promise<void> {
  await sidebar.capture(join(pictures, `${name}.png`));
  const whole = await stage.captureWindow(join(pictures, `${name}-window.png`));
  if (!whole) await page.capture(join(pictures, `${name}-page.png`));
}
