import type { PageState } from '../../lib/domain/ports.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Step } from './states.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays the steps of a state once it stands, as a user would. */
export async function walk(
  steps: Step[],
  language: Language,
  showPage: (page: PageState) => void,
): Promise<void> {
  await pause(250);
  for (const step of steps) {
    if (step.do === 'page') showPage(step.page(language));
    else await act(step, language);
    await pause(120);
  }
}

async function act(step: Exclude<Step, { do: 'page' }>, language: Language): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-quick-add]');
  if (step.do === 'scroll') document.querySelector(step.selector)?.scrollIntoView({ block: 'center' });
  if (step.do === 'click') document.querySelector<HTMLElement>(step.selector)?.click();
  if (step.do === 'fill') {
    const input = document.querySelector<HTMLInputElement>(step.selector);
    if (input) input.value = step.text;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (step.do === 'key')
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: step.key, bubbles: true, cancelable: true }));
  if (step.do === 'type' && field) {
    field.focus();
    field.dispatchEvent(new FocusEvent('focus'));
    field.value = step.text[language];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
