import { cleanup, render, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterAll, expect } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import type { PageState } from '../../../lib/domain/ports.ts';
import { openScene, type Scene, type SceneOptions } from '../../models/support/scene.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Preact ends its effects a moment after the last drawing: the page must still be there then.
afterAll(async () => {
  await pause(100);
  await pause(20);
});

export interface Drawn extends Scene {
  settingsAsked: number[];
  container: Element;
}

interface DrawOptions extends SceneOptions {
  page: PageState;
  language?: string;
}

/** The whole sidebar over the real models and the real storage. */
export async function draw({ page, language = 'en', ...options }: DrawOptions): Promise<Drawn> {
  document.documentElement.lang = language;
  document.title = 'Regulars';
  const scene = await openScene(options);
  const settingsAsked: number[] = [];
  const { container } = render(
    <SidebarView model={scene.model} browserLanguage={language} onSettings={() => settingsAsked.push(1)} />,
  );
  scene.pages.show(page);
  return {
    ...scene,
    settingsAsked,
    container,
    end() {
      cleanup();
      scene.end();
    },
  };
}

/** No rule of axe is broken. Colours and layout are measured in a real browser, by the gallery. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export const until = (check: () => void | Promise<void>) => waitFor(check, { timeout: 3000, interval: 10 });
