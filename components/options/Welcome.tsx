import { useUi } from '../base/ui.ts';

/** The first page after installing: what it is, in four steps. */
export function Welcome({ onClose }: { onClose: () => void }) {
  const { text } = useUi();
  const steps = [
    [text.welcomeStep1, text.welcomeStep1Text],
    [text.welcomeStep2, text.welcomeStep2Text],
    [text.welcomeStep3, text.welcomeStep3Text],
    [text.welcomeStep4, text.welcomeStep4Text],
  ] as const;
  return (
    <section class="welcome" aria-label={text.welcomeTitle}>
      <img class="welcome-mark" src="/icon/96.png" alt="" width="56" height="56" />
      <h2 class="welcome-title">{text.welcomeTitle}</h2>
      <p class="lead">{text.welcomeLead}</p>
      <ol class="steps">
        {steps.map(([title, words]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{words}</p>
          </li>
        ))}
      </ol>
      <button type="button" class="plain" onClick={onClose}>
        {text.welcomeDone}
      </button>
    </section>
  );
}
