import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UiContext, uiFor } from '../../components/base/ui.ts';
import { TaughtSites } from '../../components/options/TaughtSites.tsx';
import type { TaughtPage } from '../../lib/domain/taught-site.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { readTaughtPages, writeTaughtPages } from '../../lib/interchange/taught-sites.ts';
import { TaughtPagesModel, type TaughtPagesState } from '../../lib/models/taught-pages-model.ts';
import { createWorld, freshDisk, type Opened, open } from '../storage/support.ts';
import { expectAccessible, until } from './support/draw.tsx';

const PAGE: TaughtPage = {
  id: 'guests',
  name: 'Guests',
  pattern: 'https://house.example/guests/*',
  fields: { email: { scope: 'main', ways: [{ by: 'label', label: 'E-mail' }] } },
};
const user = userEvent.setup();
const fileOf = (text: string) => new File([text], 'pages.json', { type: 'application/json' });

let opened: Opened;
let model: TaughtPagesState;
let spreads: number;

async function show(language: Language = 'en') {
  document.documentElement.lang = language;
  document.title = 'Regulars';
  render(
    <UiContext.Provider value={uiFor(language, 'UTC', 0)}>
      <main>
        <h1>Regulars</h1>
        <TaughtSites model={model} />
      </main>
    </UiContext.Provider>,
  );
}

beforeEach(async () => {
  freshDisk();
  opened = await open(createWorld());
  spreads = 0;
  const spread = async () => {
    spreads += 1;
  };
  model = new TaughtPagesModel({ book: opened.book, read: readTaughtPages, write: writeTaughtPages, spread });
  await until(() => expect(model.pages.value).toEqual([]));
});
afterEach(() => {
  cleanup();
  model[Symbol.dispose]();
  opened.close();
});

describe('taught pages in the settings', () => {
  it('are imported, renamed, deleted and brought back, and open pages hear of each', async () => {
    await show();
    expect(screen.getByText(/Nothing is taught yet/)).toBeDefined();
    await user.upload(screen.getByLabelText('Import a file'), fileOf(writeTaughtPages([PAGE])));
    expect(await screen.findByText('1 page taught from the file.')).toBeDefined();
    expect(await screen.findByText('Reads E-mail')).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Edit: Guests' }));
    const name = screen.getByRole('textbox', { name: 'Name of this kind of page' });
    expect(document.activeElement).toBe(name);
    await user.clear(name);
    await user.type(name, 'Guest book{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Delete: Guest book' }));
    await until(() => expect(model.pages.value).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(model.pages.value).toEqual([{ ...PAGE, name: 'Guest book' }]));
    expect(spreads).toBe(4);
  });

  it('are exported as what can be imported again', async () => {
    await model.take(writeTaughtPages([PAGE]));
    await until(() => expect(model.pages.value).toHaveLength(1));
    expect(readTaughtPages(model.exported())).toEqual({ kind: 'pages', pages: [PAGE] });
  });

  it('do not take a pattern that is none', async () => {
    await model.take(writeTaughtPages([PAGE]));
    await show();
    await user.click(await screen.findByRole('button', { name: 'Edit: Guests' }));
    const pattern = screen.getByRole('textbox', { name: 'Pages like this' });
    await user.clear(pattern);
    await user.type(pattern, 'nonsense{Enter}');
    expect(await screen.findByText('That is not a web address.')).toBeDefined();
    expect(model.pages.value).toEqual([PAGE]);
  });

  it.each([
    ['en', '{', 'The file is no JSON.'],
    ['zh-CN', '[]', '这个文件不是熟客导出的。'],
    ['zh-TW', '{"format":"regulars-taught-pages","version":9,"pages":[]}', '這個檔案來自更新版本的熟客。'],
    [
      'en',
      '{"format":"regulars-taught-pages","version":1,"pages":[{"name":"Odd"}]}',
      'Nothing was imported: entry 1 (“Odd”) is no taught page.',
    ],
  ] as const)('say in %s what is wrong with a file', async (language, text, message) => {
    await show(language);
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (field) await user.upload(field, fileOf(text));
    expect(await screen.findByText(message)).toBeDefined();
    expect(model.pages.value).toEqual([]);
    await expectAccessible();
  });
});
