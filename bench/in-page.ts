/// <reference lib="dom" />

/*
 * What runs inside the page that is measured. Each function is sent to the browser alone: it uses nothing from outside itself.
 */

/** Milliseconds since the navigation began. */
export interface Marks {
  /** Scripts run: a tap is answered. */
  interactive: number;
  /** The question about the device is on the screen. */
  question: number;
  /** The film or the exercise is on the screen. */
  exercise: number;
  /** What the first tap on it changed is painted. */
  answered: number;
}

export interface BenchWindow extends Window {
  bench: {
    largestPaint: number;
    interactive: Promise<number>;
    /** Taps as soon as there is something to tap, without the time a person needs to read. */
    hurry: (way: 'guided' | 'start') => Promise<Marks>;
    /** Milliseconds from each input since the last call to the frame that was painted after it. */
    answers: () => Promise<number[]>;
  };
}

/** To run before the scripts of the page. */
export function watchPage(): void {
  const until = <Found>(find: () => Found | null | undefined | false): Promise<Found> =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (!found) return;
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  const painted = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const button = (label: RegExp) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => label.test(textContent));

  const interactive = until(() => document.documentElement?.classList.contains('js')).then(() =>
    performance.now(),
  );

  async function hurry(way: 'guided' | 'start'): Promise<Marks> {
    const marks = { interactive: await interactive, question: 0, exercise: 0, answered: 0 };
    if (way === 'start') (await until(() => document.querySelector<HTMLElement>('a.lesson__start'))).click();
    const mine = await until(() => button(/Oui, il est à moi/));
    marks.question = performance.now();
    mine.click();
    if (way === 'start') {
      const play = await until(() => document.querySelector<HTMLElement>('.film__key--main'));
      marks.exercise = performance.now();
      play.click();
      await until(() => textOf('.film__key--main').includes('Pause'));
    } else {
      const shown = await until(() => document.querySelector<HTMLElement>('[data-shown="yes"]'));
      marks.exercise = performance.now();
      const before = textOf('.coach__sentence');
      const field = shown.matches('input') ? shown : shown.querySelector('input, textarea');
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
        const answered = new Promise((resolve) => field.addEventListener('input', resolve, { once: true }));
        field.focus();
        document.execCommand('insertText', false, 'a');
        await answered;
      } else {
        shown.click();
        await until(() => textOf('.coach__sentence') !== before);
      }
    }
    marks.answered = await painted();
    return marks;
  }

  let waiting: Promise<number>[] = [];
  for (const type of ['click', 'input', 'change']) {
    const listen = ({ timeStamp }: Event) => waiting.push(painted().then((at) => at - timeStamp));
    addEventListener(type, listen, { capture: true, passive: true });
  }
  const bench: BenchWindow['bench'] = {
    largestPaint: 0,
    interactive,
    hurry,
    answers() {
      const all = waiting;
      waiting = [];
      return Promise.all(all);
    },
  };
  (window as unknown as BenchWindow).bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) bench.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
