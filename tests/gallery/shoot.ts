import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { checkPage, type Finding, measurePage } from './check-page.ts';

/**
 * Pictures of every state in every language, theme and width, and what axe and a ruler say of each:
 * node tests/gallery/shoot.ts [folder] [--state known,off] [--lang en] [--theme light] [--width 360]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string' },
    lang: { type: 'string', default: 'en,zh-CN,zh-TW' },
    theme: { type: 'string', default: 'light,dark' },
    width: { type: 'string', default: '300,360,480' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const folder = positionals[0] ?? '.output/gallery';
const HEIGHT = 700;
/** Pictured whole, beyond the first screen: what is far below is only drawn once it is in view. */
const TALL = ['unfolded', 'options', 'welcome'];
const TALL_HEIGHT = 1400;

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const outDir = join(process.cwd(), '.output/gallery-site');
const site = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
await build(site);
const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(String(error)));
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

const findings: Finding[] = [];
const widths = values.width.split(',').map(Number);
let pictures = 0;
await mkdir(folder, { recursive: true });
const states = values.state?.split(',') ?? (await namesOf(page));
for (const state of states) {
  for (const lang of values.lang.split(',')) {
    for (const theme of values.theme.split(',')) await shoot(state, lang, theme);
  }
}
await browser.close();
await server.close();

for (const { where, what } of findings) console.log(`${where}: ${what}`);
console.log(`${pictures} pictures in ${folder}, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

async function namesOf(list: Page): Promise<string[]> {
  await list.goto(address);
  await list.waitForSelector('li');
  return list.$$eval('li', (items) => items.map((item) => item.textContent?.split(':')[0] ?? ''));
}

/** One state in one language and theme, at every width; contrast and names do not depend on the width. */
async function shoot(state: string, lang: string, theme: string): Promise<void> {
  errors.length = 0;
  await page.setViewport({ width: widths[0] ?? 360, height: HEIGHT });
  await page.goto(`${address}?state=${state}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  for (const width of widths) {
    const where = `${state}.${lang}.${theme}.${width}`;
    await page.setViewport({ width, height: TALL.includes(state) ? TALL_HEIGHT : HEIGHT });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await page.screenshot({ path: join(folder, `${where}.png`) });
    pictures += 1;
    findings.push(...(await measurePage(page, where)));
  }
  const where = `${state}.${lang}.${theme}`;
  findings.push(...(await checkPage(page, where)), ...errors.map((what) => ({ where, what })));
}
