// What would end a value, or make it something else, where it stands alone on its line; in a list between brackets more would.
const ENDS_VALUE = /["\\\n]|:(?:\s|$)|(?:^|\s)#/;
const ENDS_ITEM = /[,[\]{}]/;
const IS_NO_TEXT = /^(?:[\d.+-][\d.,_eExXo:+-]*|true|false|null|yes|no|on|off|y|n)$/i;

/**
 * Writes words as a YAML value: between double quotes only where YAML would read something else.
 * @param isItem whether it may stand in a list between brackets.
 */
export function yamlScalar(words: string, isItem = false): string {
  const isPlain = /^[\p{L}\p{N}【(«“「/]/u.test(words) && words.trim() === words && !ENDS_VALUE.test(words) && !IS_NO_TEXT.test(words) && !(isItem && ENDS_ITEM.test(words));
  return isPlain ? words : JSON.stringify(words);
}
