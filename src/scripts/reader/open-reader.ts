import { toSpoken } from '../../lib/speech/to-spoken.ts';
import { type SpokenSentence, sentenceInSight, sentencesOfPage } from './sentences.ts';
import { showSentence } from './show-sentence.ts';

const voiceless = '这台设备没有能读中文的声音。';
/** A voice says so when it was told to stop. */
const told = new Set(['canceled', 'interrupted']);

/** What the bar is doing. */
interface Reader {
  sentences: readonly SpokenSentence[];
  at: number;
  reading: boolean;
}

let reader: Reader | undefined;

/** Opens the bar and reads from the first sentence in sight; again, and it closes. */
export function openReader(start: HTMLButtonElement, bar: HTMLElement): void {
  if (reader) {
    close(start, bar);
    return;
  }
  const sentences = sentencesOfPage();
  reader = { sentences, at: sentenceInSight(sentences), reading: false };
  bar.hidden = false;
  start.setAttribute('aria-expanded', 'true');
  bar.onclick = ({ target }) => {
    const doing = target instanceof HTMLElement ? target.dataset['reader'] : undefined;
    if (doing === 'stop') close(start, bar);
    else if (doing) act(doing, bar);
  };
  bar.onkeydown = ({ key }) => {
    if (key === 'Escape') close(start, bar);
  };
  bar.onchange = () => {
    if (reader?.reading) read(bar);
  };
  addEventListener('pagehide', () => speechSynthesis.cancel());
  bar.querySelector<HTMLElement>('[data-reader="pause"]')?.focus({ preventScroll: true });
  read(bar);
}

function act(doing: string, bar: HTMLElement): void {
  if (!reader) return;
  if (doing === 'back') reader.at = Math.max(0, reader.at - 1);
  if (doing === 'next') reader.at = Math.min(reader.sentences.length - 1, reader.at + 1);
  // Not every voice can pause within a sentence: it stops, and begins the sentence anew.
  if (doing === 'pause' && reader.reading) rest(bar);
  else read(bar);
}

function read(bar: HTMLElement): void {
  const now = reader;
  const sentence = now?.sentences[now.at];
  if (!now || !sentence) {
    rest(bar, '读完了。');
    return;
  }
  now.reading = true;
  label(bar, '暂停', '');
  showSentence(sentence);
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(toSpoken(sentence.text));
  spoken.lang = 'zh-CN';
  spoken.rate = Number(bar.querySelector('select')?.value ?? 1);
  const at = now.at;
  spoken.onend = () => {
    if (reader !== now || now.at !== at || !now.reading) return;
    now.at += 1;
    read(bar);
  };
  spoken.onerror = ({ error }) => {
    if (reader === now && now.at === at && !told.has(error)) rest(bar, voiceless);
  };
  speechSynthesis.speak(spoken);
}

function rest(bar: HTMLElement, say = ''): void {
  if (reader) {
    reader.reading = false;
    if (reader.at >= reader.sentences.length) reader.at = 0;
  }
  speechSynthesis.cancel();
  label(bar, '继续', say);
}

function close(start: HTMLButtonElement, bar: HTMLElement): void {
  reader = undefined;
  speechSynthesis.cancel();
  showSentence(undefined);
  bar.hidden = true;
  start.setAttribute('aria-expanded', 'false');
  start.focus({ preventScroll: true });
}

function label(bar: HTMLElement, action: string, say: string): void {
  const button = bar.querySelector('[data-reader="pause"]');
  if (button) button.textContent = action;
  const output = bar.querySelector('output');
  if (output && output.textContent !== say) output.textContent = say;
}
