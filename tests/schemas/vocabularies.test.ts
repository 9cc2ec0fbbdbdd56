import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { IndicatorsSchema } from '../../src/schemas/indicator.ts';
import { PlacesSchema } from '../../src/schemas/place.ts';
import { UnitsSchema } from '../../src/schemas/unit.ts';
import { allSeeds } from '../helpers/seeds.ts';

const indicators = IndicatorsSchema.parse(load('indicators'));
const places = PlacesSchema.parse(load('places'));
const units = UnitsSchema.parse(load('units'));

describe('every vocabulary', () => {
  const files = {
    'indicators.yml': indicators.map(({ id, name, aliases, also }) => ({
      id,
      names: [name, ...aliases, ...also],
    })),
    'places.yml': places.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    'units.yml': units.map(({ id, symbol, aliases }) => ({ id, names: [symbol, ...aliases] })),
  };

  it.each(Object.entries(files))('%s uses every id once', (_file, entries) => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
  });

  it.each(Object.entries(files))('%s uses every name and alias once', (_file, entries) => {
    expect(repeated(entries.flatMap(({ names }) => names))).toEqual([]);
  });

  it.each(Object.entries(files))('%s has no blank in a Chinese name', (_file, entries) => {
    const names = entries.flatMap((entry) => entry.names);
    expect(names.filter((name) => /\p{Script=Han}\s|\s\p{Script=Han}/u.test(name))).toEqual([]);
  });
});

describe('the words of the reports', () => {
  const printed = allSeeds().map((seed) => seed.text.replaceAll(/\s/gu, ''));

  it.each([
    ['indicators.yml', indicators.flatMap(({ aliases }) => aliases)],
    ['places.yml', places.flatMap(({ aliases, contextual }) => [...aliases, ...contextual])],
  ])('stand in a report as %s gives them', (_file, words) => {
    expect(words.filter((word) => !printed.some((text) => text.includes(word)))).toEqual([]);
  });
});

describe('indicators.yml', () => {
  it('measures each indicator in a unit of units.yml', () => {
    const symbols = new Set(units.map(({ symbol }) => symbol));
    expect(indicators.filter(({ unit }) => !symbols.has(unit)).map(({ id }) => id)).toEqual([]);
  });

  it('measures shares in per cent', () => {
    const kinds = new Map(units.map(({ symbol, kind }) => [symbol, kind]));
    const shares = indicators.filter(({ kind }) => kind === 'share');
    expect(shares.filter(({ unit }) => kinds.get(unit) !== 'percent')).toEqual([]);
  });

  it('never sums shares and rates', () => {
    const unsummable = indicators.filter(({ kind }) => kind === 'share' || kind === 'rate');
    expect(unsummable.filter(({ additive }) => additive).map(({ id }) => id)).toEqual([]);
  });

  it('breaks a series in the years of living statistics, in their order', () => {
    for (const { id, breaks } of indicators) {
      const years = breaks.map(({ year }) => year);
      expect(years, id).toEqual(years.toSorted((a, b) => a - b));
      for (const year of years)
        expect(year, id).toSatisfy((at: number) => at >= 2000 && at <= 2025);
    }
  });

  it('marks as open what it cannot define', () => {
    const undefinedOnes = indicators.filter(({ definition }) => definition === null);
    expect(undefinedOnes.filter(({ certainty }) => certainty !== '待核')).toEqual([]);
  });

  it('ends every sentence for readers with a full stop', () => {
    const prose = indicators.flatMap(({ definition, note, breaks }) => [
      ...(definition === null ? [] : [definition]),
      ...(note === undefined ? [] : [note]),
      ...breaks.map(({ what }) => what),
    ]);
    expect(prose.filter((sentence) => !sentence.endsWith('。'))).toEqual([]);
  });

  it('refuses a missing definition without a reason', () => {
    const bare = { ...indicators[0], definition: null };
    delete bare.note;
    expect(IndicatorsSchema.safeParse([bare]).error?.issues[0]?.path).toEqual([0, 'note']);
  });
});

describe('places.yml', () => {
  const byId = new Map(places.map((place) => [place.id, place]));

  it('knows every parent and every member', () => {
    const named = places.flatMap(({ parent, members }) =>
      parent ? [parent, ...members] : members,
    );
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('leads from every place to its country', () => {
    for (const place of places) {
      let at = place;
      for (let steps = 0; at.parent !== null; steps += 1) {
        expect(steps, `${place.id} goes in circles`).toBeLessThan(10);
        at = byId.get(at.parent) ?? at;
      }
      expect(at.kind, place.id).toBe('country');
    }
  });

  it('gives members to groups only', () => {
    const others = places.filter(({ kind, members }) => kind !== 'group' && members.length > 0);
    expect(others).toEqual([]);
  });

  it('has the nine industrial zones of 2012', () => {
    expect(byId.get('jiaozuo-chanye-jijuqu')?.members).toHaveLength(9);
  });

  it('tells the names of a place in the order of the years', () => {
    for (const { id, history } of places) {
      const years = history.flatMap(({ from, to }) => [from, to]).filter((at) => at !== null);
      expect(years, id).toEqual(years.toSorted((a, b) => a - b));
    }
  });
});

describe('units.yml', () => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));

  it('converts to units it knows, and never to itself', () => {
    for (const { id, conversions } of units) {
      for (const { to } of conversions) {
        expect(byId.has(to), `${id} → ${to}`).toBe(true);
        expect(to).not.toBe(id);
      }
    }
  });

  it('converts there and back to the same amount', () => {
    for (const { id, conversions } of units) {
      for (const { to, factor } of conversions) {
        const back = byId.get(to)?.conversions.find((conversion) => conversion.to === id);
        if (back) expect(factor * back.factor, `${id} → ${to} → ${id}`).toBeCloseTo(1, 9);
      }
    }
  });

  it('has no multiple of ten thousand: 万元 is 元', () => {
    expect(units.filter(({ symbol }) => /^[百千]?[万亿]/u.test(symbol))).toEqual([]);
  });
});

function load(name: string): unknown {
  return parse(readFileSync(new URL(`../../content/${name}.yml`, import.meta.url), 'utf8'));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
