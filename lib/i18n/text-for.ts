import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

const TEXTS: Record<Language, Messages> = { en, 'zh-CN': zhCn, 'zh-TW': zhTw };

/** Every word of the interface in one language. */
export function textFor(language: Language): Messages {
  return TEXTS[language];
}
