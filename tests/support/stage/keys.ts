/** Splits `Control+Shift+z` into modifiers and the key itself; `+` alone is a key. */
export function splitKey(key: string): { modifiers: string[]; main: string } {
  const parts = key === '+' ? ['+'] : key.split('+');
  return { modifiers: parts.slice(0, -1), main: parts.at(-1) ?? '' };
}

/** Code points that WebDriver gives to keys without a letter. */
export const WEBDRIVER_KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
