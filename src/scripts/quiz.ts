// Marks an answer at once and keeps the score on this device. Without it the options are text, and
// the answers stand behind their summaries.
import { keep, keptJson } from './device.ts';

const quiz = document.querySelector<HTMLElement>('.quiz');
const quizKey = `quiz:${quiz?.dataset['report']}`;
const questions = [...document.querySelectorAll<HTMLElement>('.question')];
const scoreLine = quiz?.querySelector<HTMLElement>('.score');

/** Question → place of the option that was chosen first. */
function readChosen(): Record<string, number> {
  const stored = keptJson(quizKey);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, at]) => Number.isInteger(at)));
}

let chosen = readChosen();

/** Where nothing can be kept, the score holds for this page. */
function keepChosen(): void {
  keep(quizKey, JSON.stringify(chosen));
}

const buttonsOf = (question: HTMLElement) => [...question.querySelectorAll('button')];

/** Shows a question as it stands: open, or answered. `say` tells a screen reader too. */
function showQuestion(question: HTMLElement, say: boolean): void {
  const at = chosen[question.id];
  const right = Number(question.dataset['right']);
  const answered = at !== undefined;
  for (const [index, button] of buttonsOf(question).entries()) {
    button.disabled = false;
    button.ariaDisabled = answered ? 'true' : null;
    button.ariaPressed = answered ? String(index === at) : null;
    if (answered && index === right) button.dataset['mark'] = 'right';
    else if (index === at) button.dataset['mark'] = 'wrong';
    else delete button.dataset['mark'];
  }
  const line = question.querySelector('.verdict-line');
  const answer = buttonsOf(question)[right]?.textContent ?? '';
  if (line)
    line.textContent = !answered ? '' : at === right ? '答对了。' : `不对。答案是：${answer}`;
  const details = question.querySelector('details');
  if (details) details.open = answered && say;
}

function showScore(): void {
  const done = questions.filter(({ id }) => chosen[id] !== undefined);
  const right = done.filter(({ id, dataset }) => chosen[id] === Number(dataset['right']));
  const output = scoreLine?.querySelector('output');
  if (output) {
    output.textContent = `做了${done.length}题，共${questions.length}题；答对${right.length}题。`;
  }
}

for (const question of questions) {
  showQuestion(question, false);
  for (const [index, button] of buttonsOf(question).entries()) {
    button.addEventListener('click', () => {
      if (chosen[question.id] !== undefined) return;
      chosen[question.id] = index;
      keepChosen();
      showQuestion(question, true);
      showScore();
    });
  }
}

if (scoreLine && questions.length > 0) {
  scoreLine.hidden = false;
  scoreLine.querySelector('button')?.addEventListener('click', () => {
    chosen = {};
    keepChosen();
    for (const question of questions) showQuestion(question, false);
    showScore();
  });
  showScore();
}
