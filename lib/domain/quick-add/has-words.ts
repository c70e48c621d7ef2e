/** Blanks, punctuation and signs; anything else, an emoji too, is something somebody said. */
const NO_WORDS = /^[\s\p{P}\p{Sm}\p{Sc}\p{Sk}\p{Z}\p{Cc}\p{Cf}]*$/u;

/** Whether a text says anything: a rule of dashes between paragraphs does not. */
export function hasWords(text: string): boolean {
  return !NO_WORDS.test(text);
}
