import { afterEach, expect, it, vi } from 'vitest';
import { closeStorageToPages } from '../../lib/platform/trusted-storage.ts';

afterEach(() => vi.unstubAllGlobals());

it('the store of drafts is closed to content scripts where the browser can do it', () => {
  const levels: unknown[] = [];
  const setAccessLevel = async (level: unknown) => void levels.push(level);
  vi.stubGlobal('chrome', { storage: { local: { setAccessLevel } } });
  closeStorageToPages();
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

it('a browser without that switch starts all the same', () => {
  vi.stubGlobal('chrome', { storage: { local: {} } });
  expect(closeStorageToPages).not.toThrow();
  vi.stubGlobal('chrome', undefined);
  expect(closeStorageToPages).not.toThrow();
});
