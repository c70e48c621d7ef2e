import { ENGLISH_LINES, type Told } from './quick-add-lines-en.ts';
import { CHINESE_LINES } from './quick-add-lines-zh.ts';

export const LINES: readonly Told[] = [...ENGLISH_LINES, ...CHINESE_LINES];
