import { matchPattern } from '../../domain/taught-pattern.ts';
import { TAUGHT_FIELDS, type TaughtFields, type TaughtPage, type Trial } from '../../domain/taught-site.ts';
import type { ReaderInput } from '../reader.ts';
import { finish, type Steps } from '../steps.ts';
import { type Anchor, anchorSteps } from './label-anchor.ts';
import { type FieldFound, type FieldPage, readField } from './read-field.ts';

/** Every taught field of a page, in the order in which fields are named everywhere. */
export function readTaughtFields(input: ReaderInput, taught: TaughtPage): FieldFound[] {
  return finish(taughtFieldSteps(input, taught));
}

/** The same in steps: the whole page is looked over only when a field's element does not have its label beside it. */
export function* taughtFieldSteps({ document, url }: ReaderInput, taught: TaughtPage): Steps<FieldFound[]> {
  let isMissed = false;
  const ids = matchPattern(taught.pattern, url.href) ?? [];
  const quick = fieldsOf(taught, {
    document,
    ids,
    anchors: () => {
      isMissed = true;
      return NOWHERE;
    },
  });
  if (!isMissed) return quick;
  const anchors = yield* anchorSteps(document, labelsOf(taught.fields));
  return fieldsOf(taught, { document, ids, anchors: () => anchors });
}

const NOWHERE: ReadonlyMap<string, Anchor[]> = new Map();

function fieldsOf(taught: TaughtPage, page: FieldPage): FieldFound[] {
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
