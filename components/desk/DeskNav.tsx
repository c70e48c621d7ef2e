import type { DeskRoute } from '../../lib/models/desk-route.ts';
import { Icon } from '../base/Icon.tsx';
import type { IconName } from '../base/icons.ts';
import { useUi } from '../base/ui.ts';

interface DeskNavProps {
  page: DeskRoute['page'];
  withDuplicates: boolean;
}

/** The parts of the desk, each with an address of its own. */
export function DeskNav({ page, withDuplicates }: DeskNavProps) {
  const { text } = useUi();
  const here = page === 'person' || page === 'find' ? 'people' : page;
  const link = (to: string, icon: IconName, name: string) => (
    <li key={to}>
      <a class="desk-link" href={`#${to}`} {...(here === to ? { 'aria-current': 'page' } : {})}>
        <Icon name={icon} />
        <span>{name}</span>
      </a>
    </li>
  );
  return (
    <nav class="desk-nav" aria-label={text.deskNav}>
      <p class="brand">{text.appName}</p>
      <ul>
        {link('people', 'people', text.deskPeople)}
        {link('agenda', 'occasion', text.deskAgenda)}
        {link('review', 'help', text.deskReview)}
        {withDuplicates ? link('duplicates', 'repeat', text.deskDuplicates) : null}
        {link('trash', 'trash', text.deskTrash)}
      </ul>
      <a class="desk-link desk-settings" href="/options.html" target="_blank" rel="noreferrer">
        <Icon name="settings" />
        <span>{text.deskSettings}</span>
      </a>
    </nav>
  );
}
