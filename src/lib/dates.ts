/**
 * A date in Chinese, as precise as it is known: `2012-02` → 2012年2月.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(date: string): string {
  const units = ['年', '月', '日'];
  return date
    .split('-')
    .map((part, index) => `${Number(part)}${units[index] ?? ''}`)
    .join('');
}
