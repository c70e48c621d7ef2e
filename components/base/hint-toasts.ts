import type { Messages } from '../../lib/i18n/messages.ts';
import type { Told } from '../../lib/models/changes-model.ts';

export type HintTold = Extract<
  Told,
  { kind: 'identity-added' | 'attached' | 'not-same' | 'merged' | 'separated' | 'site-off' }
>;

const KINDS: readonly string[] = [
  'identity-added',
  'attached',
  'not-same',
  'merged',
  'separated',
  'site-off',
] satisfies HintTold['kind'][];

export function isHintTold(told: Told): told is HintTold {
  return KINDS.includes(told.kind);
}

/** What happened to who is who, and to which sites are read. */
export function hintToast(told: HintTold, text: Messages): string {
  switch (told.kind) {
    case 'identity-added':
      return text.identityAddedToast(told.value);
    case 'attached':
      return text.attachedToast(told.name);
    case 'not-same':
      return text.notSameToast(told.name);
    case 'merged':
      return text.mergedToast(told.name);
    case 'separated':
      return text.separatedToast(told.name);
    case 'site-off':
      return text.siteOffToast(told.name);
  }
}
