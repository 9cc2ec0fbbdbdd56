import type { ChartSubject } from '../schemas/chart.ts';

/** Headings of the gallery. */
export const subjectNames: Record<ChartSubject, string> = {
  city: '全市',
  urban: '城市建设',
  'new-district': '新区和示范区',
  zones: '产业集聚区',
  towns: '乡镇和街道',
  text: '报告的文字',
};
