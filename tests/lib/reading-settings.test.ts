import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, parseChosen, settings } from '../../src/lib/reading-settings.ts';

test('what was kept is what is chosen', () => {
  const chosen = { theme: 'dark', size: 'large' };
  expect(parseChosen(JSON.stringify(chosen))).toEqual(chosen);
});

test.for([null, '', '[1, {', '7', 'null', '[]', '{"theme": 7}', '{"theme": "pink", "x": "y"}'])(
  '%s counts as nothing',
  (kept) => {
    expect(parseChosen(kept)).toEqual({});
  },
);

test('the first option of a setting is not kept', () => {
  expect(choose({ theme: 'dark', face: 'sans' }, 'theme', 'auto')).toEqual({ face: 'sans' });
  expect(parseChosen('{"theme": "auto"}')).toEqual({});
});

test('whatever is chosen is one of the options, and comes back', () => {
  const pick = fc.constantFrom(
    ...settings.flatMap(({ name, options }) => options.map(({ value }) => [name, value] as const)),
  );
  fc.assert(
    fc.property(fc.array(pick), fc.string(), fc.string(), (picks, name, value) => {
      const chosen = picks.reduce((all, each) => choose(all, ...each), choose({}, name, value));
      expect(parseChosen(JSON.stringify(chosen))).toEqual(chosen);
    }),
  );
});

test('before-paint.js writes only words that can be values of attributes of style sheets', () => {
  const words = settings.flatMap(({ name, options }) => [name, ...options.map((o) => o.value)]);
  expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
});
