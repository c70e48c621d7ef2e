import { matchPattern } from '../../domain/taught-pattern.ts';
import { TAUGHT_FIELDS, type TaughtFields, type TaughtPage, type Trial } from '../../domain/taught-site.ts';
import type { ReaderInput } from '../reader.ts';
import { anchorsIn } from './label-anchor.ts';
import { type FieldFound, readField } from './read-field.ts';

/** Every taught field of a page, in the order in which fields are named everywhere. */
export function readTaughtFields({ document, url }: ReaderInput, taught: TaughtPage): FieldFound[] {
  let looked: ReturnType<typeof anchorsIn> | null = null;
  // One look over the whole page, and only when a field's element does not have its label beside it.
  const anchors = () => {
    looked ??= anchorsIn(document, labelsOf(taught.fields));
    return looked;
  };
  const page = { document, anchors, ids: matchPattern(taught.pattern, url.href) ?? [] };
  return TAUGHT_FIELDS.flatMap((field) => {
    const place = taught.fields[field];
    return place ? [readField(field, place, page)] : [];
  });
}

function labelsOf(fields: TaughtFields): string[] {
  return Object.values(fields)
    .flatMap(({ ways }) => ways)
    .flatMap((way) => (way.by === 'label' ? [way.label] : []));
}

/** How a definition does on this page, for the preview while it is taught. Never throws. */
export function tryTaught(input: ReaderInput, taught: TaughtPage): Trial {
  try {
    const fits = matchPattern(taught.pattern, input.url.href) !== null;
    const fields = readTaughtFields(input, taught);
    return { fits, fields: fields.map(({ field, state, value }) => ({ field, state, value })) };
  } catch {
    return { fits: false, fields: [] };
  }
}
