import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi.ts';
import { splitKey, WEBDRIVER_KEYS } from './keys.ts';
import type { Driver } from './stage.ts';

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** Drives any document that WebDriver BiDi knows, the sidebar included; `focus` gives it the keyboard. */
export function driveFirefoxContext(bidi: Bidi, context: string, focus: () => Promise<void>): Driver {
  async function act(source: Record<string, unknown>): Promise<void> {
    await bidi.send('input.performActions', { context, actions: [source] });
  }
  async function pressKeys(actions: KeyAction[]): Promise<void> {
    await act({ type: 'key', id: 'keyboard', actions });
  }
  return {
    evaluate: (expression) => bidi.run(context, expression),
    clickAt: async (x, y) => {
      await focus();
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
    typeText: (text) => pressKeys([...text].flatMap(strike)),
    pressKey: (key) => {
      const { modifiers, main } = splitKey(key);
      const held = modifiers.map(codeOf);
      return pressKeys([
        ...held.map((value): KeyAction => ({ type: 'keyDown', value })),
        ...strike(codeOf(main)),
        ...held.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
      ]);
    },
    capture: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    show: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

function strike(value: string): KeyAction[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function codeOf(key: string): string {
  return WEBDRIVER_KEYS[key] ?? key;
}
