import { z } from 'zod';

const han = /\p{Script=Han}/gu;

/** A word that carries its pinyin where a reader asks for it. */
export const PinyinSchema = z
  .strictObject({
    word: z.string().regex(/^\p{Script=Han}+$/u, 'Unexpected character, expected Chinese only'),
    /** One syllable for each character, with tone marks. */
    pinyin: z.string().regex(/^\p{Lowercase}+( \p{Lowercase}+)*$/u),
    /** `report/article`, where the word is read so there only. */
    in: z
      .string()
      .regex(/^[\w-]+\/[\w-]+$/)
      .optional(),
  })
  .refine(({ word, pinyin }) => word.match(han)?.length === pinyin.split(' ').length, {
    message: 'Unexpected number of syllables, expected one for each character',
    path: ['pinyin'],
  });

export type PinyinWord = z.output<typeof PinyinSchema>;
