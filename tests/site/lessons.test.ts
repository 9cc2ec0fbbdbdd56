import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LessonSchema } from '../../src/schemas/lesson.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite, fileOf, pagePathsOf } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const site = builtSite();
const lessons = LessonSchema.array().parse(
  JSON.parse(readFileSync(join(root, 'content/reports/lessons.json'), 'utf8')),
);
const source = (path: string) => readFileSync(fileOf(site, path), 'utf8');
const squeeze = (text: string) => text.replaceAll(/\s|&#\d+;|&\w+;|[“”‘’"'<>&]/g, '');

const read = await readPages(site, (document) => ({
  text: document.querySelector('main')?.textContent ?? '',
  questions: [...document.querySelectorAll('.worksheet > li')].map((item) => ({
    ask: item.querySelector('p')?.textContent,
    lines: item.querySelectorAll('.room i').length,
    answer: item.querySelector('.answer')?.lastChild?.textContent,
    workings: [...item.querySelectorAll('.workings > li')].map((line) => line.textContent),
    links: [...item.querySelectorAll('.proofs a')].map((link) => link.getAttribute('href') ?? ''),
  })),
  passages: [...document.querySelectorAll('.passages > li')].map((item) => ({
    text: item.querySelector('.quote')?.textContent,
    href: item.querySelector('a')?.getAttribute('href') ?? '',
  })),
  steps: document.querySelectorAll('.plan > li').length,
  links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
}));

test('the list leads to every lesson twice, for pupils and for teachers, and to every quiz', () => {
  const links = read.get('/lessons/')?.links ?? [];
  for (const { id } of lessons) {
    expect(links.some((link) => link.endsWith(`/lessons/${id}/`))).toBe(true);
    expect(links.some((link) => link.endsWith(`/lessons/${id}/teacher/`))).toBe(true);
  }
  for (const quiz of pagePathsOf(site).filter((path) => path.startsWith('/quiz/'))) {
    expect(links.some((link) => link.endsWith(quiz))).toBe(true);
  }
});

test.for(lessons)('$id: pupils get the passages, the questions and room to write', (lesson) => {
  const page = read.get(`/lessons/${lesson.id}/`);
  expect(page?.passages.map(({ text }) => text)).toEqual(lesson.passages.map(({ text }) => text));
  page?.passages.forEach(({ href }, index) => {
    const { report, article, block } = lesson.passages[index] ?? expect.unreachable();
    expect(href).toMatch(new RegExp(`/reports/${report}/${article}/#${block}$`));
  });
  expect(page?.questions.map(({ ask, lines }) => ({ ask, lines }))).toEqual(
    lesson.worksheet.map(({ ask, room }) => ({ ask, lines: room })),
  );
});

test.for(lessons)(
  '$id: nothing of the answers is in the source of the page for pupils',
  (lesson) => {
    const html = squeeze(source(`/lessons/${lesson.id}/`));
    const asked = squeeze(lesson.worksheet.map(({ ask }) => ask).join(''));
    const quoted = squeeze(lesson.passages.map(({ text, note }) => text + (note ?? '')).join(''));
    for (const { answer, workings } of lesson.worksheet) {
      // Every sentence of an answer, and its parts; short ones may be words of the question.
      for (const part of answer.split(/[。；：！？]/u).map(squeeze)) {
        if (part.length < 6 || asked.includes(part) || quoted.includes(part)) continue;
        expect(html, part).not.toContain(part);
      }
      for (const { parts } of workings) {
        expect(html).not.toContain(squeeze(parts.map(({ text }) => text).join('')));
      }
    }
    expect(html).not.toMatch(/class=answer|workings|proofs|教案|给教师的话/);
    expect(html).not.toContain(`/lessons/${lesson.id}/teacher/`);
  },
);

test.for(lessons)(
  '$id: the teacher gets the plan, and every answer with its way to the text',
  (lesson) => {
    const page = read.get(`/lessons/${lesson.id}/teacher/`);
    expect(page?.steps).toBe(lesson.plan.length);
    expect(page?.questions.map(({ answer }) => answer)).toEqual(
      lesson.worksheet.map(({ answer }) => answer),
    );
    page?.questions.forEach(({ workings, links }, index) => {
      const question = lesson.worksheet[index] ?? expect.unreachable();
      expect(workings.map((each) => each.replaceAll(/\s/g, ''))).toEqual(
        question.workings.map(({ parts, is }) =>
          `${parts.map(({ text }) => text).join('')}＝${is}`.replaceAll(/\s/g, ''),
        ),
      );
      for (const { report, article, block } of question.quotes) {
        expect(links.some((href) => href.endsWith(`/reports/${report}/${article}/#${block}`))).toBe(
          true,
        );
      }
      expect(links.length).toBeGreaterThan(0);
    });
  },
);

test('on paper a pupil has lines and a place for the name, and nothing to press', async () => {
  const page = await open('/lessons/year-on-year/');
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  expect(await seen('.name-line span')).toBe(3);
  expect(await seen('.room i')).toBeGreaterThan(20);
  expect(await seen('nav, .screen-only, header.top')).toBe(0);
  const cut = await page
    .locator('.worksheet > li, .passages > li')
    .evaluateAll(
      (all) => all.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length,
    );
  expect(cut).toBe(0);
});
