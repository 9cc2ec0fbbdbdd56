/** How far ahead a date can reach. */
const REACH = 40;

const arabicDate =
  /^(?:(?:19|20)\d{2}(?:[-~至到、](?:(?:19|20)?\d{2}))?年(?:度|代|初|末|底)?(?:\d{1,2}月(?:份|底|初|末)?(?:\d{1,2}[日号])?)?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\d{1,2}(?:[-~至到、]\d{1,2})?月(?:份|底|初|末|上旬|中旬|下旬)?(?:\d{1,2}(?:[-~至]\d{1,2})?[日号])?|\d{1,2}日(?!元|均|产|供|处理|内|之内|办结|以内)|\d0年代|\d{1,2}[日号](?=在|至|上午|下午)|\d{1,2}世纪)/u;
const chineseDate =
  /^(?:[一二][零一二三四五六七八九]{3}年(?:度)?(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?|[一二三四五六七八九十]{1,2}月(?:份|底|初|末)|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九]十年代)/u;
/** 1—9月 and 9·3, 9.11 as the name of a day. */
const namedDay = /^\d{1,2}·\d{1,2}/u;

/** The offset after the date that starts at `at` of a folded text; `at` where none does. */
export function endOfDate(text: string, at: number): number {
  if (/\d/.test(text.charAt(at - 1))) return at;
  const ahead = text.slice(at, at + REACH);
  const found = arabicDate.exec(ahead) ?? chineseDate.exec(ahead) ?? namedDay.exec(ahead);
  return found ? at + found[0].length : at;
}
