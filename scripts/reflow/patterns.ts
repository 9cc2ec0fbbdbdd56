/**
 * What the lines of Chinese newspapers and reports look like. Each pattern is matched against a
 * line or a paragraph without its white space, and is anchored, so none can backtrack far.
 */

const NUMERAL = '[一二三四五六七八九十百]{1,4}';

/** `# `, `## `: headings marked by whoever transcribed the page. */
export const hashMark = /^#{1,6}/;

/** `①4`: the number of the page or of the issue, in a circle. */
export const furniture = /^[①-⑳❶-❿]\d{0,2}$/u;

/** The same at the end of a paragraph, where an article closes. */
export const closingOrnament = /[①-⑳❶-❿■□◆◇▲△]$/u;

/** （上接一版） （下转三版） （上接第1版） */
export const continuation = /^[（(](?:上接|下转)第?[一二三四五六七八九十A-Z\d]{1,4}版[)）]/u;
export const closingContinuation = /[（(](?:上接|下转)第?[一二三四五六七八九十A-Z\d]{1,4}版[)）]$/u;

/** 一、 at the start: a chapter of a report. */
export const chapter = new RegExp(`^(?:${NUMERAL}、|第${NUMERAL}(?:部分|章|节|编))`, 'u');

/** （一） at the start: a section of a chapter. */
export const section = new RegExp(`^[（(]${NUMERAL}[)）]`, 'u');

/** ● and its kin at the start: an item of a list, or a heading when it stands alone. */
export const bullet = /^[●○•·◆◇■□▲△★☆※]/u;

/** `本报讯`, `新华社…电`: the first words of a news item. */
export const dateline = /^(?:本报讯|本报.{1,6}讯|新华社.{1,8}电)/u;

/** 各位代表： opens each part of a report. */
export const address = /^各位(?:代表|委员)[！!：:，,]?/u;

/**
 * 本报记者 孙国利 许伟涛; 本报记者 赵耀东 摄; 记者 某某 通讯员 某某. Matched with its white space:
 * without 本报, only a blank tells a name from 记者从会议上获悉.
 */
export const byline =
  /^(?:本报(?:首席|特约)?记者|(?:首席|特约)?(?:记者|通讯员)[ \u3000])(?!.{0,2}从)[^，。：；！？“”]{2,24}$/u;

/** A photographer's credit at the end of a caption. */
export const credit = /本报记者.{2,8}摄$/u;

/** 市长 刘浩; 河南省省长 陈润儿; the speaker's line under the title. */
export const speaker =
  /^[^，。：；！？“”、]{0,20}(?:省长|市长|县长|区长|州长|盟长|主席|总理|主任|检察长|院长)(?:（?代）?)?[^，。：；！？“”、]{2,6}$/u;

/** ——2014年3月26日在市十二届人大一次会议上 */
export const occasion =
  /^(?:[—－-]{1,3})?.{0,8}\d{2,4}年.{3,50}(?:会议|大会)(?:第.{1,4}次会议)?上?$/u;

/** ———摘自…: where a quotation comes from. */
export const quotationSource = /^[—－―]{2,3}摘自/u;

/** The text ends a sentence here. */
export const sentenceEnd = /[。！？!?：:…](?:[”’」』）)】]{0,2})$/u;

/** It only pauses: an item of a list may end here. */
export const pause = /[；;]$/u;

/** A line set in another font: figures and Latin, which the layout program wrote by themselves. */
export const inlineFragment =
  /^[\d０-９A-Za-zＡ-Ｚａ-ｚ.,，。、:：;；+×%％‰℃~～—\-/()（）“”"']{1,12}$/u;
const hasFigure = /[\dA-Za-z０-９]/u;

/** True for `25`, `41.5%`, `2×100`, `931H`, and for a comma left alone between figures. */
export function isInlineFragment(text: string): boolean {
  return inlineFragment.test(text) && (hasFigure.test(text) || /^[,，、.]$/u.test(text));
}
