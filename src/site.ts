import { joinBase } from './lib/base.ts';

/** What this site is called and where it stands: no other file knows these words. */
export const site = {
  title: '焦作报告细读',
  /** The title in three parts, as the mark in the header sets it. */
  mark: ['焦作', '报告', '细读'],
  english: 'Jiaozuo Reports, Read Closely',
  place: '河南省焦作市',
  placeEnglish: 'Jiaozuo, Henan, China',
  tagline: '把焦作的公开报告整理成读得通、查得到原文的文本',
  englishTagline:
    'Public reports of Jiaozuo, Henan, restored from noisy text; every character traceable to its source line.',
  language: 'zh-CN',
} as const;

/** The URL path of a page or file of this site, under the base path of the build. */
export function withBase(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
