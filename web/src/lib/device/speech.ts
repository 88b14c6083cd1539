/*
 * Reads French aloud with the voice of the device: nothing to download, nothing sent. Nothing is kept: whether somebody
 * wants to be read to lives in the page that asks.
 */

/** How long to wait for the list of voices, in milliseconds. */
const VOICES_PATIENCE = 2_000;
/** Slowest reading at rate 1, in milliseconds a character: used to notice that the end was never told. */
const SLOWEST = 130;
const ALWAYS = 3_000;

const isSupported = () =>
  typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

const isFrench = ({ lang }: SpeechSynthesisVoice) => /^fr(?:$|[-_])/i.test(lang);
const isOfFrance = ({ lang }: SpeechSynthesisVoice) => /^fr(?:$|[-_]fr)/i.test(lang);

/** The best French voice of a list: one inside the device first (no data, works offline), then one of France. */
export function chooseVoice<V extends SpeechSynthesisVoice>(voices: readonly V[]): V | null {
  const points = (voice: V) =>
    (voice.localService ? 4 : 0) + (isOfFrance(voice) ? 2 : 0) + (voice.default ? 1 : 0);
  return [...voices].filter(isFrench).sort((a, b) => points(b) - points(a))[0] ?? null;
}

/**
 * The French voice to use, or null when the device has none: then do not offer to read aloud. Chrome and Android give
 * an empty list first and tell later; some Androids never tell, hence the bound.
 */
export function frenchVoice(): Promise<SpeechSynthesisVoice | null> {
  if (!isSupported()) return Promise.resolve(null);
  const known = chooseVoice(speechSynthesis.getVoices());
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      // Safari 15 has no addEventListener here; the handler property works everywhere.
      speechSynthesis.onvoiceschanged = null;
      resolve(chooseVoice(speechSynthesis.getVoices()));
    };
    const timer = setTimeout(finish, VOICES_PATIENCE);
    speechSynthesis.onvoiceschanged = () => {
      if (chooseVoice(speechSynthesis.getVoices())) finish();
    };
  });
}

/** Chrome drops an utterance that nothing refers to, and then never tells its end. */
let current: { utterance: SpeechSynthesisUtterance; finish: () => void } | null = null;

/** Counts what was asked for, so that a sentence stopped while the voices load is not said after all. */
let turn = 0;

/**
 * Says one sentence. Resolves when it has been said, was stopped, or could not be said; never rejects. Say sentences one
 * by one: Chrome stops in the middle of anything longer than about 15 seconds.
 * @param rate 1 is the usual speed
 */
export async function say(text: string, { rate = 1 }: { rate?: number } = {}): Promise<void> {
  if (!isSupported() || text.trim() === '') return;
  hush();
  const mine = turn;
  const voice = await frenchVoice();
  if (!voice || mine !== turn) return;
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    // Android ignores the voice when the language is not given too.
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    const finish = () => {
      clearTimeout(watchdog);
      if (current?.utterance === utterance) current = null;
      resolve();
    };
    // Some Androids say the sentence and never tell its end: without this a film would wait for ever.
    const watchdog = setTimeout(finish, ALWAYS + (text.length * SLOWEST) / rate);
    utterance.onend = finish;
    utterance.onerror = finish;
    current = { utterance, finish };
    // Chrome stays paused for ever after a page was left in the middle of a sentence.
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
  });
}

/** Stops at once. What was being said resolves. */
export function hush(): void {
  if (!isSupported()) return;
  turn += 1;
  const stopped = current;
  current = null;
  // Firefox refuses the next sentence when there was nothing to cancel.
  if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  // Safari does not tell the end of what was cancelled.
  stopped?.finish();
}
