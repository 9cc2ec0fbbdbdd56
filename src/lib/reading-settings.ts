/** Something about the look of a text that a reader can choose. */
export interface Setting {
  /** Also the name of the attribute on `<html>` that style sheets obey: `data-` and this. */
  readonly name: string;
  readonly label: string;
  /** The first is what the site does by itself, and is not written to the page. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What is chosen, by the name of a setting; what stays as it is, is left out. */
export type Chosen = Readonly<Record<string, string>>;

/** Where the choice is kept on the device; src/scripts/before-paint.js reads it too. */
export const settingsKey = 'reading';

export const settings: readonly Setting[] = [
  {
    name: 'size',
    label: '字号',
    options: [
      { value: 'normal', label: '标准' },
      { value: 'small', label: '小' },
      { value: 'large', label: '大' },
      { value: 'largest', label: '特大' },
    ],
  },
  {
    name: 'leading',
    label: '行距',
    options: [
      { value: 'normal', label: '标准' },
      { value: 'tight', label: '紧' },
      { value: 'loose', label: '松' },
    ],
  },
  {
    name: 'face',
    label: '字体',
    options: [
      { value: 'serif', label: '宋体' },
      { value: 'sans', label: '黑体' },
    ],
  },
  {
    name: 'theme',
    label: '颜色',
    options: [
      { value: 'auto', label: '随系统' },
      { value: 'light', label: '浅色' },
      { value: 'dark', label: '深色' },
      { value: 'contrast', label: '高对比' },
    ],
  },
  {
    name: 'pinyin',
    label: '难字拼音',
    options: [
      { value: 'off', label: '不标' },
      { value: 'on', label: '标出' },
    ],
  },
  {
    name: 'notes',
    label: '注释',
    options: [
      { value: 'on', label: '显示' },
      { value: 'off', label: '收起' },
    ],
  },
  {
    name: 'place',
    label: '记住读到哪里',
    options: [
      { value: 'on', label: '记住' },
      { value: 'off', label: '不记' },
    ],
  },
];

/** What a device has kept; whatever else stands there counts as nothing. */
export function parseChosen(kept: string | null): Chosen {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return knownChoices(typeof value === 'object' ? { ...value } : {});
  } catch {
    return {};
  }
}

/** The choice with one setting changed. */
export function choose(chosen: Chosen, name: string, value: string): Chosen {
  return knownChoices({ ...chosen, [name]: value });
}

function knownChoices(read: Readonly<Record<string, unknown>>): Chosen {
  const chosen = settings.flatMap(({ name, options }) => {
    const value = read[name];
    const known = options.slice(1).some((option) => option.value === value);
    return typeof value === 'string' && known ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}
