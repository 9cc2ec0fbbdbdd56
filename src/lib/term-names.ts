import type { Certainty } from '../schemas/indicator.ts';
import type { TermKind } from '../schemas/term.ts';

export const termKindNames: Record<TermKind, string> = {
  indicator: '指标',
  institution: '机构',
  procedure: '程序',
  policy: '政策和规划',
  slogan: '口号和提法',
  project: '工程和项目',
  place: '地方',
  organisation: '企业和单位',
  unit: '计量和比较',
  honour: '称号和荣誉',
  jargon: '行业用语',
};

export const certaintyNames: Record<Certainty, string> = {
  high: '有可靠的出处',
  medium: '大致可靠',
  待核: '待核',
};
