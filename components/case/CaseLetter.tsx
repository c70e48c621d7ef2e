import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isReadyCaseStep } from '../../lib/domain/case/ladder.ts';
import type { CaseStep, ComplaintCase, Customer } from '../../lib/domain/records.ts';
import { formatFor } from '../../lib/i18n/format.ts';
import { LANGUAGES, type Language, languageOf } from '../../lib/i18n/language.ts';
import { textFor } from '../../lib/i18n/text-for.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface CaseLetterProps {
  row: ComplaintCase;
  customer: Customer;
  opener: Opener;
  onClose: () => void;
}

/** A text to send: the house apologises first, then says what will be done by when, in the customer's language. */
export function CaseLetter({ row, customer, opener, onClose }: CaseLetterProps) {
  const ui = useUi();
  const { text } = ui;
  const id = useId();
  const [language, setLanguage] = useState<Language>(() => customerLanguage(customer, ui.language));
  const [words, setWords] = useState(() => letterOf(row, customer, language, ui.zone));
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const field = useRef<HTMLTextAreaElement>(null);
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  useLayoutEffect(() => field.current?.focus(), []);
  const choose = (next: Language) => {
    setLanguage(next);
    setWords(letterOf(row, customer, next, ui.zone));
    setCopied('no');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied('yes');
    } catch {
      field.current?.select();
      setCopied('refused');
    }
  };
  return (
    <fieldset class="care-form" ref={place} onKeyDown={onEscape(onClose)}>
      <legend class="sr-only">{text.letter}</legend>
      <fieldset class="kinds">
        <legend class="sr-only">{text.letterLanguage}</legend>
        {LANGUAGES.map((one) => (
          <button
            type="button"
            class="kind"
            key={one}
            lang={one}
            aria-pressed={one === language}
            onClick={() => choose(one)}
          >
            {text.languageName[one]}
          </button>
        ))}
      </fieldset>
      <label class="sr-only" for={id}>
        {text.letter}
      </label>
      <textarea
        id={id}
        class="field letter"
        lang={language}
        rows={9}
        ref={field}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="actions">
        <button type="button" class="primary" onClick={() => void copy()}>
          {text.letterCopy}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
        <p class="meta" role="status">
          {copied === 'yes' ? text.letterCopied : copied === 'refused' ? text.letterNotCopied : ''}
        </p>
      </div>
    </fieldset>
  );
}

/** The language noted for the customer where it is one of ours, else that of the user. */
function customerLanguage({ language }: Customer, own: Language): Language {
  const noted = language?.trim() ?? '';
  return noted === '' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(noted) ? own : languageOf('auto', noted);
}

export function letterOf(row: ComplaintCase, customer: Customer, language: Language, zone: string): string {
  const text = textFor(language);
  const format = formatFor(language, zone);
  const what = ({ key, title }: CaseStep) => title ?? (isReadyCaseStep(key) ? text.letterStep[key] : key);
  const when = ({ due }: CaseStep) =>
    due.time ? `${format.day(due.date)} ${due.time}` : format.day(due.date);
  const promises = row.steps.map((step) => text.letterPromise(when(step), what(step)));
  return text.letterBody(customer.greeting?.trim() || customer.displayName, promises);
}
