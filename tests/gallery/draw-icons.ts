import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Draws public/icon from the mark: node tests/gallery/draw-icons.ts [path of Chromium] */
const SIZES = [16, 32, 48, 96, 128];
const SMALL = 24;

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const file = new URL(`mark/${size < SMALL ? 'mark-small' : 'mark'}.svg`, import.meta.url);
  const source = (await readFile(file)).toString('base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), picture);
}
await browser.close();
