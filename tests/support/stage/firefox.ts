import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { driveFirefoxContext } from './firefox-driver.ts';
import { type FirefoxProcess, launchFirefox } from './firefox-launch.ts';
import { createFirefoxScope, type FirefoxScope } from './firefox-scope.ts';
import type { Notice, RecordedRequest, Stage, StageOptions, View } from './stage.ts';
import { makeTempFolder, removeFolder } from './temp-folder.ts';
import { createView, poll } from './view.ts';
import { packXpi } from './xpi.ts';

/** Firefox makes one up for each profile; a fixed one lets us name pages of the extension. */
const UUID = '7f3a51c0-5ad1-4c6e-9b1e-2b6d4f0e8c11';
const ORIGIN = `moz-extension://${UUID}`;
/** A page of the extension's origin that runs none of its code. */
const QUIET_PAGE = '/manifest.json';
const WELCOME = '/options.html';

interface Running {
  process: FirefoxProcess;
  bidi: Bidi;
  scope: FirefoxScope;
  window: string;
  quiet: View | null;
}

interface Place {
  context: string;
  window: string;
}

export async function openFirefoxStage(options: StageOptions): Promise<Stage> {
  const profile = makeTempFolder('firefox');
  const addonId = readAddonId(options.extension);
  const places = new Map<View, Place>();
  const gone: RecordedRequest[] = [];
  let running = await start();
  await install(running.bidi, options.extension, join(profile, 'regulars.xpi'));

  // The welcome page comes by itself and to the front: a story begins after that.
  await poll(() => findContext(ORIGIN + WELCOME), 'the welcome page', 5000).catch(() => null);

  async function start(): Promise<Running> {
    places.clear();
    const preferences = { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }) };
    const size = options.size ?? { width: 1280, height: 800 };
    const process = await launchFirefox({ profile, headless: options.headless ?? true, size, preferences });
    const bidi = await connectBidi(process.address);
    const scope = createFirefoxScope(bidi);
    const windows = await poll(async () => (await scope.windows())[0], 'a Firefox window', 20_000);
    await scope.call(windows, 'record');
    return { process, bidi, scope, window: windows, quiet: null };
  }

  function viewOf(context: string, window: string, inSidebar = false): View {
    const { bidi, scope } = running;
    const focus = async () => {
      if (!inSidebar) await bidi.send('browsingContext.activate', { context });
      await scope.call(window, 'giveKeyboard', inSidebar);
    };
    const view = createView(driveFirefoxContext(bidi, context, focus));
    places.set(view, { context, window });
    return view;
  }

  function placeOf(view: View): Place {
    const place = places.get(view);
    if (!place) throw new Error('this view is not a page of the running browser');
    return place;
  }

  async function openPage(url: string, type: 'tab' | 'window' = 'tab', background = false): Promise<View> {
    const { bidi, scope } = running;
    const before = await scope.windows();
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type, background });
    const window = (await scope.windows()).find((w) => !before.includes(w)) ?? running.window;
    const wait = url.startsWith(ORIGIN) ? 'none' : 'complete';
    await bidi.send('browsingContext.navigate', { context, url, wait });
    const view = viewOf(context, window);
    await view.until(`document.readyState === 'complete' && location.href !== 'about:blank'`, url);
    return view;
  }

  async function inExtension<T>(expression: string): Promise<T> {
    running.quiet ??= await openPage(ORIGIN + QUIET_PAGE, 'tab', true);
    return await running.quiet.evaluate<T>(expression);
  }

  async function openSidebar(page: View): Promise<View> {
    const { window } = placeOf(page);
    const open = await running.scope.call<string>(window, 'sidebarContext');
    if (!open) {
      await page.show();
      await running.scope.call(window, 'pressToolbarButton', addonId);
    }
    const find = () => running.scope.call<string>(window, 'sidebarContext');
    const context = await poll(find, 'the sidebar to open', 10_000);
    const known = [...places].find(([, place]) => place.context === context);
    if (known) return known[0];
    const view = viewOf(context, window, true);
    await view.until(`document.readyState === 'complete' && location.href !== 'about:blank'`, 'the sidebar');
    return view;
  }

  async function windowOf(context: string): Promise<string> {
    for (const window of await running.scope.windows()) {
      if (await running.scope.call<boolean>(window, 'shows', context)) return window;
    }
    return running.window;
  }

  async function findContext(url: string): Promise<string | undefined> {
    type Tree = { contexts: { context: string; url: string }[] };
    const { contexts } = await running.bidi.send<Tree>('browsingContext.getTree');
    return contexts.find((c) => c.url.startsWith(url))?.context;
  }

  async function notices(): Promise<Notice[]> {
    type All = Record<string, { title: string; message: string }>;
    const all = await inExtension<All>('browser.notifications.getAll()');
    return Object.entries(all).map(([id, { title, message }]) => ({ id, text: `${title}\n${message}` }));
  }

  async function quit(): Promise<void> {
    gone.push(...(await running.scope.call<RecordedRequest[]>(running.window, 'requests')));
    await running.bidi.send('browser.close').catch(() => null);
    const late = new Promise<void>((resolve) => setTimeout(resolve, 10_000).unref());
    await Promise.race([running.process.exited, late]);
    running.process.kill();
    running.bidi.close();
  }

  return {
    browser: 'firefox',
    extensionOrigin: ORIGIN,
    openPage: (url) => openPage(url),
    openWindow: (url) => openPage(url, 'window'),
    openExtensionPage: (path) => openPage(ORIGIN + path),
    pressToolbarButton: async (page) => {
      await page.show();
      await running.scope.call(placeOf(page).window, 'pressToolbarButton', addonId);
    },
    openSidebar,
    inExtension,
    waitForExtensionPage: async (path, timeout = 10_000) => {
      const context = await poll(() => findContext(ORIGIN + path), `${path} to open`, timeout);
      return viewOf(context, await windowOf(context));
    },
    killBackground: async () => {
      await running.scope.call(running.window, 'stopBackground', addonId);
    },
    backgroundRuns: async () =>
      (await running.scope.call<string>(running.window, 'backgroundState', addonId)) === 'running',
    notices,
    noticesShown: () => running.scope.call<number>(running.window, 'shownNotices'),
    clickNotice: async (id) => {
      const title = (await notices()).find((notice) => notice.id === id)?.text.split('\n')[0] ?? '';
      const clicked = await running.scope.call<boolean>(running.window, 'clickAlert', title);
      if (!clicked) throw new Error(`no notification ${id} stands on the screen`);
    },
    dismissNotice: async (id) => {
      await inExtension(`browser.notifications.clear(${JSON.stringify(id)})`);
    },
    chooseForMarked: async (page, item) => {
      await page.show();
      const { context, window } = placeOf(page);
      await rightClick(running.bidi, context, await page.evaluate<Point>(MARKED));
      await running.scope.call(window, 'chooseFromMenu', item);
    },
    answerPermission: async (allow) => {
      const answer = () => running.scope.call<string>(running.window, 'answerPermission', allow);
      return await poll(answer, 'the permission question', 5000).then(
        () => true,
        () => false,
      );
    },
    captureWindow: async (file) => {
      mkdirSync(dirname(file), { recursive: true });
      const image = await running.scope.call<string>(running.window, 'photograph');
      writeFileSync(file, Buffer.from(image, 'base64'));
      return true;
    },
    quit,
    reopen: async () => {
      running = await start();
    },
    requests: () => gone,
    close: async () => {
      await quit().catch(() => running.process.kill());
      removeFolder(profile);
    },
    ended: () => running.process.exited,
  };
}

type Point = { x: number; y: number };

/** The middle of the first line of what is marked. */
const MARKED = `(() => {
  const { left, top, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;

async function rightClick(bidi: Bidi, context: string, { x, y }: Point): Promise<void> {
  const button = { button: 2 };
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', ...button },
    { type: 'pointerUp', ...button },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Packed and installed for good, so that it survives a restart as a signed one would. */
async function install(bidi: Bidi, folder: string, xpi: string): Promise<void> {
  packXpi(folder, xpi);
  const extensionData = { type: 'archivePath', path: xpi };
  await bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
}

function readAddonId(folder: string): string {
  type Manifest = { browser_specific_settings: { gecko: { id: string } } };
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return manifest.browser_specific_settings.gecko.id;
}
