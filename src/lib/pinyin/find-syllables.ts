import { pinyin } from 'pinyin-pro';
import type { PinyinWord } from '../../schemas/pinyin.ts';
import { commonCharacters } from './common.ts';

const han = /\p{Script=Han}/u;

/**
 * The characters of a text that carry pinyin: those that are not common, by the words around them,
 * and those of the words given.
 * @returns syllables by the offset of their character
 */
export function findSyllables(text: string, words: readonly PinyinWord[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [offset, syllable] of rareCharacters(text)) found.set(offset, syllable);
  for (const { word, pinyin: syllables } of words) {
    const read = syllables.split(' ');
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      let offset = at;
      for (const [index, character] of Array.from(word).entries()) {
        found.set(offset, read[index] ?? '');
        offset += character.length;
      }
    }
  }
  return found;
}

function rareCharacters(text: string): [number, string][] {
  const characters = Array.from(text);
  const rare = (character: string) => !commonCharacters().has(character) && han.test(character);
  if (!characters.some(rare)) return [];
  const read = pinyin(text, { type: 'array' });
  let offset = 0;
  return characters.flatMap((character, index): [number, string][] => {
    const at = offset;
    offset += character.length;
    const syllable = read[index];
    return rare(character) && syllable && syllable !== character ? [[at, syllable]] : [];
  });
}
