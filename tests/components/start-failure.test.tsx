import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOrSay } from '../../components/states/StartFailure.tsx';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function shell(): HTMLElement {
  const root = document.createElement('div');
  root.append(document.createElement('hr'));
  document.body.append(root);
  return root;
}

describe('a page of ours that cannot start', () => {
  it.each([
    ['en', 'Regulars could not start'],
    ['zh-CN', '熟客没能启动'],
    ['zh-TW', '熟客無法啟動'],
  ] as const)('says so in %s instead of loading for ever', async (language, words) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = new Error('a missing part');
    await startOrSay(shell(), language, () => Promise.reject(broken));
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(screen.getByRole('button')).toBeTruthy();
    expect(document.querySelector('hr')).toBeNull();
    expect(told).toHaveBeenCalledWith(broken);
  });

  it('leaves a page alone that starts well', async () => {
    const root = shell();
    await startOrSay(root, 'en', async () => {});
    expect(root.querySelector('hr')).not.toBeNull();
  });
});
