import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FieldsSchema } from '../src/schemas/field.ts';
import { type Figure, FigureSchema } from '../src/schemas/figure.ts';
import { IndicatorsSchema } from '../src/schemas/indicator.ts';
import { PromiseSchema } from '../src/schemas/promise.ts';
import type { Quotation } from '../src/schemas/quotation.ts';
import { ThreadSchema } from '../src/schemas/thread.ts';
import { splitMdx, textsById } from './helpers/mdx-text.ts';
import { editedSeeds, root } from './helpers/seeds.ts';

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const promises = PromiseSchema.array().parse(JSON.parse(read('reports/promises.json')));
const threads = ThreadSchema.array().parse(JSON.parse(read('reports/threads.json')));
const fields = FieldsSchema.parse(parse(read('fields.yml')));
const editions = editedSeeds().map(({ file }) => file.edition);
const figures: Figure[] = editions.flatMap(({ report }) =>
  FigureSchema.array().parse(JSON.parse(read(`reports/${report}/figures.json`))),
);
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const targets = figures.filter(({ status }) => status === 'target');
/** Block → its text, as the MDX of the article holds it. */
const texts = new Map(
  editions.flatMap(({ report, articles }) =>
    articles.map(({ id }) => {
      const { body } = splitMdx(read(`reports/${report}/${id}.mdx`));
      return [`${report}/${id}`, textsById(body)] as const;
    }),
  ),
);
const quotes: Quotation[] = [
  ...promises.flatMap(({ said, again, later }) => [said, ...again, ...later]),
  ...threads.flatMap((thread) => thread.quotes),
];

test('every quote of a promise or a thread is in the text, where it says', () => {
  expect(quotes.length).toBeGreaterThan(200);
  for (const { report, article, block, start, end, text } of quotes) {
    expect(texts.get(`${report}/${article}`)?.get(block)?.slice(start, end)).toBe(text);
  }
});

test('every figure of a quote is in the text, where it says', () => {
  for (const quote of quotes) {
    for (const { id, start, end } of quote.figures) {
      const { paragraph, article, quote: printed } = byId.get(id) ?? expect.unreachable(id);
      expect([article, paragraph]).toEqual([quote.article, quote.block]);
      const words = quote.text.slice(start, end).replaceAll(/\s/gu, '');
      expect(words).toBe(printed);
    }
  }
});

describe('promises', () => {
  test('every target figure stands in exactly one, and nothing else does', () => {
    const ids = promises.flatMap((promise) =>
      promise.targets.flatMap(({ id, again }) => [id, ...again]),
    );
    expect(ids.toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
  });

  test('the words of each hold its targets', () => {
    for (const promise of promises) {
      const said = promise.said.figures.map(({ id }) => id);
      const again = promise.again.flatMap((quote) => quote.figures.map(({ id }) => id));
      for (const target of promise.targets) {
        expect(said).toContain(target.id);
        for (const id of target.again) expect(again).toContain(id);
      }
    }
  });

  test('what is later is not older', () => {
    const order = [
      '2012-industrial-zones',
      '2013-new-district',
      '2014-npc-standing-committee',
      '2014-demonstration-zone',
      '2016-government-work-report',
    ];
    expect(editions.map(({ report }) => report).toSorted()).toEqual(order.toSorted());
    for (const { said, later, silence } of promises) {
      const at = order.indexOf(said.report);
      for (const quote of later) expect(order.indexOf(quote.report)).toBeGreaterThanOrEqual(at);
      for (const report of [...(silence?.own ?? []), ...(silence?.above ?? [])]) {
        expect(order.indexOf(report)).toBeGreaterThan(at);
      }
    }
  });

  test('each has a reason: later words and why, or why nothing was found', () => {
    for (const { id, verdict, later, why, silence, how } of promises) {
      const found = { id, later: later.length > 0, why: why !== null, silence: silence !== null };
      const wanted = verdict !== 'nothing';
      expect(found).toEqual({ id, later: wanted, why: wanted, silence: !wanted });
      expect(how === 'none').toBe(!wanted);
    }
  });

  test('no id stands twice, and the order has no gap', () => {
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
    expect(promises.map(({ order }) => order)).toEqual(promises.map((_, index) => index + 1));
  });

  test('no word of ours praises, blames or accuses', () => {
    const loaded =
      /失信|食言|撒谎|谎|骗|吹|虚假|造假|落空|失败|可惜|遗憾|居然|竟|终于|圆满|出色|优秀|不力/u;
    const ours = [
      ...promises.map(({ why }) => why ?? ''),
      ...threads.flatMap(({ intro, quotes: all }) => [intro, ...all.map(({ note }) => note ?? '')]),
    ];
    expect(ours.filter((words) => loaded.test(words))).toEqual([]);
  });
});

describe('fields', () => {
  test('name indicators that there are, each once, and figures that there are', () => {
    const known = new Set(
      IndicatorsSchema.parse(parse(read('indicators.yml'))).map(({ id }) => id),
    );
    const named = fields.flatMap(({ indicators }) => indicators);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([]);
    expect(fields.flatMap((field) => field.figures).filter((id) => !byId.has(id))).toEqual([]);
  });

  test('leave no target of the reports without one', () => {
    expect(promises.filter((promise) => promise.fields.includes('other'))).toEqual([]);
  });
});

describe('threads', () => {
  test('there are twelve or more', () => {
    expect(threads.length).toBeGreaterThanOrEqual(12);
  });

  test.for(threads.map((thread) => [thread.id, thread] as const))(
    '%s has three quotes or more of two reports or more',
    ([, thread]) => {
      expect(thread.quotes.length).toBeGreaterThanOrEqual(3);
      expect(new Set(thread.quotes.map(({ report }) => report)).size).toBeGreaterThanOrEqual(2);
      const places = thread.quotes.map(({ report, article, block, start }) =>
        [report, article, block, start].join(),
      );
      expect(new Set(places).size).toBe(places.length);
    },
  );

  test('each says what the reports do not say', () => {
    const silent = /没有(?:说|写明|列|再说|数字|把)|很少说|不知道|没有给/u;
    expect(threads.filter(({ intro }) => !silent.test(intro)).map(({ id }) => id)).toEqual([]);
  });
});
