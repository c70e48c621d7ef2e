import { useRef } from 'preact/hooks';
import type { TouchShown } from '../../lib/models/guard-model.ts';
import { useUi } from '../base/ui.ts';
import { isUrgent, reasonOf, whoseOf, wordsOf } from './touch-words.ts';

/** Reads out what is new: a taboo at once, the rest when there is a pause. */
export function TouchAnnouncer({ touches }: { touches: TouchShown[] }) {
  const { text } = useUi();
  const said = useRef(new Set<string>());
  const news = touches.filter((touch) => !said.current.has(nameOf(touch)));
  const lastNews = useRef<TouchShown[]>([]);
  if (news.length > 0 || touches.length === 0) lastNews.current = news;
  said.current = new Set(touches.map(nameOf));
  const words = (some: TouchShown[]) =>
    some
      .map((touch) => text.touchAnnounce(wordsOf(touch), reasonOf(touch, text), whoseOf(touch, text)))
      .join(' ');
  return (
    <>
      <p class="sr-only" aria-live="polite">
        {words(lastNews.current.filter((touch) => !isUrgent(touch)))}
      </p>
      <p class="sr-only" aria-live="assertive">
        {words(lastNews.current.filter(isUrgent))}
      </p>
    </>
  );
}

/** Another word for the same is news; the same again is none. */
function nameOf(touch: TouchShown): string {
  return `${touch.key} ${wordsOf(touch)}`;
}
