import type { Draft, QuizSource } from './types.ts';

/** Units that may stand in one blank, each of another kind or size than all others. */
const groups: readonly (readonly string[])[] = [
  ['亿元', '万元', '亿美元', '万亩'],
  ['%', '个百分点', '倍', '‰'],
  ['公里', '平方公里', '亩', '吨'],
  ['平方米', '亩', '公里', '立方米'],
  ['万平方米', '平方公里', '公里', '万吨'],
  ['万吨', '亿元', '万亩', '公里'],
  ['万亩', '万吨', '平方公里', '公里'],
  ['万人', '万元', '万吨', '万亩'],
];
const printed = /^(\d+(?:\.\d+)?)(\D+)$/;

/** Which unit does the report print after the number? */
export function askUnit({ figures }: QuizSource): Draft[] {
  return figures.flatMap(({ figure, sentence, href }) => {
    const [, number, unit = ''] = printed.exec(figure.quote) ?? [];
    const group =
      groups.find(([first]) => first === unit) ?? groups.find((all) => all.includes(unit));
    if (!number || !group || figure.qualifier) return [];
    const shown = `${sentence.before}${number}____${sentence.after}`;
    // The unit must not stand elsewhere in the words that are shown.
    if (shown.includes(unit)) return [];
    return [
      {
        id: `unit-${figure.id}`,
        kind: 'unit' as const,
        ask: '空格里应当填哪个单位？',
        shown,
        answer: unit,
        wrong: () => group.filter((each) => each !== unit),
        ordered: null,
        passage: sentence,
        href,
      },
    ];
  });
}
