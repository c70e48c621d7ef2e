import { useLayoutEffect, useState } from 'preact/hooks';

/** Sensitive words are shown for this view only: they hide again when the window is left or covered. */
export function useReveal(): [boolean, (revealed: boolean) => void] {
  const [revealed, setRevealed] = useState(false);
  useLayoutEffect(() => {
    if (!revealed) return;
    const onHidden = () => document.visibilityState === 'hidden' && setRevealed(false);
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [revealed]);
  return [revealed, setRevealed];
}
