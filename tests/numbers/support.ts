import { toValue } from '../../scripts/numbers/decimal.ts';
import type { ParsedNumber } from '../../scripts/numbers/parse-number.ts';

type Reader = (text: string, at: number) => Omit<ParsedNumber, 'arabic'> | undefined;

/** What a reader makes of `text`: `value`, or `low..high`, a `|` where it stopped, 多 and the like. */
export function showNumber(read: Reader, text: string): string {
  const number = read(text, 0);
  if (!number) return 'none';
  const { value, low, high, end, approximate } = number;
  const shown = value
    ? String(toValue(value))
    : low && high
      ? `${toValue(low)}..${toValue(high)}`
      : 'no value';
  return `${shown} ${text.slice(0, end)}|${text.slice(end)}${approximate ? ` ${approximate}` : ''}`;
}
