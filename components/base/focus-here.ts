/** A ref that puts the cursor into a field which has just been asked for. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus();
}

/** The same, with the text selected from its end. */
export function focusEnd(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.focus();
  element.setSelectionRange(element.value.length, element.value.length);
}

/** Puts the cursor where words go; false when nobody is shown. */
export function focusQuickAdd(): boolean {
  const field = document.querySelector<HTMLTextAreaElement>('[data-quick-add]');
  field?.focus();
  return field !== null;
}
