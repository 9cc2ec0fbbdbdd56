/** The fields every edition has, before its articles. */
export const head = `report: a
seed: a.txt
sha256: ${'a'.repeat(64)}
year: 2014
title: 报告
publisher: 待核
summary: 摘要。
english: Summary.
about: 说明。
missing: 无。
`;

/** The fields every article has, indented as an item of \`articles\`. */
export function articleYaml(id: string): string {
  return `  - id: ${id}
    kind: news
    title: 标题
    summary: 摘要。
    english: Summary.
    body:
      - {from: 焦作, to: 发展}
`;
}
