import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import { textFor } from '../../lib/i18n/text-for.ts';

const ROOT = join(import.meta.dirname, '../..');
const KEYS = Object.keys(en).sort();

/** Every file of one language, whatever folder it is in. */
const FILES_OF = (language: string) =>
  readdirSync(join(ROOT, 'lib/i18n'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && new RegExp(`^${language}(?:-names)?\\.ts$`).test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

function sources(dir: string): string[] {
  return readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('the words of the interface', () => {
  it.each(LANGUAGES)('%s has every key, of the same kind, and none empty', (language) => {
    const text: Record<string, unknown> = textFor(language);
    const reference: Record<string, unknown> = en;
    expect(Object.keys(text).sort()).toEqual(KEYS);
    expect(KEYS.filter((key) => typeof text[key] !== typeof reference[key])).toEqual([]);
    expect(KEYS.filter((key) => text[key] === '')).toEqual([]);
  });

  it('uses every key', () => {
    const titles = readFileSync(join(ROOT, 'lib/i18n/due-title.ts'), 'utf8');
    const all = [...['components', 'entrypoints', 'lib/services'].flatMap(sources), titles].join('\n');
    const unused = KEYS.filter((key) => !new RegExp(`\\b(?:text|words|said)\\.${key}\\b`).test(all));
    expect(unused).toEqual([]);
  });

  it.each([
    ['zh-tw', /[么为这们习惯记录设网关户电话时间东还没发现请问条页读写说实续单复]/u],
    ['zh-cn', /[麼為這們習慣記錄設網關戶電話時間東還發現請問條頁讀寫說實續單復覆]/u],
  ])('%s is written in its own characters', (file, foreign) => {
    const lines = FILES_OF(file)
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .filter((line) => foreign.test(line));
    expect(lines).toEqual([]);
  });
});
