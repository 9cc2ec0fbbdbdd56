import { formatDate } from './dates.ts';
import { periodWords } from './figure-words.ts';

/** When something was so: 2012-10-18 → 2012年10月18日, 2011-2015 → 2011—2015年. */
export function whenWords(when: string): string {
  return /^\d{4}-\d{4}$/.test(when) ? (periodWords(when) ?? when) : formatDate(when);
}
