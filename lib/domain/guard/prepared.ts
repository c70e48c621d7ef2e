import type { Memory } from '../records.ts';
import { conceptsIn } from './concepts.ts';
import { type ContactHours, contactHours } from './contact-hours.ts';
import { foldWords } from './fold.ts';
import { type OwnTerms, ownTerms, whatIsForbidden } from './own-terms.ts';

/** A memory to look out for, and by what names its customer goes: those are never flagged. */
export interface Watched {
  memory: Memory;
  names: readonly string[];
}

export interface Prepared {
  memory: Memory;
  /** It is about when to be reached: its words are not looked for, its hours are. */
  hours: ContactHours | null;
  concepts: string[];
  terms: OwnTerms;
}

const NOTHING: OwnTerms = { words: [], pieces: [], together: { words: [], pieces: [] } };

export function prepareMemory({ memory, names }: Watched): Prepared {
  const hours = contactHours(memory);
  if (hours) return { memory, hours, concepts: [], terms: NOTHING };
  const concepts = [...conceptsIn(foldWords(whatIsForbidden(memory.text)))];
  return { memory, hours, concepts, terms: ownTerms(memory.text, names, concepts.length > 0) };
}
