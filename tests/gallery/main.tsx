import { render } from 'preact';
import '../../components/styles/settings.css';
import '../../components/styles/desk.css';
import { LANGUAGES, languageOf } from '../../lib/i18n/language.ts';
import { stage } from './stage.tsx';
import { STATES } from './states.ts';
import { walk } from './walk.ts';

const wish = new URLSearchParams(location.search);
const name = wish.get('state');
const language = languageOf(wish.get('lang') ?? 'en', 'en');
const root = document.getElementById('app');
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = wish.get('theme') ?? 'auto';

const state = name ? STATES[name] : undefined;
if (root && state) {
  document.title = `${name} ${language}`;
  const staged = await stage(state, language);
  render(staged.content, root);
  await walk(state.steps, language, staged.showPage);
  document.documentElement.dataset['ready'] = 'true';
} else if (root) {
  render(<List />, root);
}

function List() {
  return (
    <main>
      <h1>States</h1>
      <ul>
        {Object.keys(STATES).map((one) => (
          <li key={one}>
            {one}:{' '}
            {LANGUAGES.map((lang) => (
              <a key={lang} href={`?state=${one}&lang=${lang}&theme=light`}>
                {lang}{' '}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
