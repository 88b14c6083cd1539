/*
 * Speech recognition that stays on the device (Web Speech API, `processLocally`). Where the browser would send the voice to a
 * server, there is none: no third party ever hears a learner.
 */

interface Recognition {
  lang: string;
  processLocally: boolean;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  start: () => void;
  stop: () => void;
}

interface RecognitionClass {
  new (): Recognition;
  available?: (options: { langs: string[]; processLocally: boolean }) => Promise<string>;
}

const recognitionClass = (): RecognitionClass | undefined =>
  (globalThis as { SpeechRecognition?: RecognitionClass }).SpeechRecognition;

/** True when French can be recognised on this device, without a network. */
export async function canDictateHere(): Promise<boolean> {
  try {
    return (
      (await recognitionClass()?.available?.({ langs: ['fr-FR'], processLocally: true })) === 'available'
    );
  } catch {
    return false;
  }
}

interface Listener {
  onwords: (words: string) => void;
  /** @param heard false when nothing was understood */
  onend: (heard: boolean) => void;
}

/** Listens to one sentence. Only after `canDictateHere` has said true. @returns how to stop */
export function dictate({ onwords, onend }: Listener): () => void {
  const Class = recognitionClass();
  if (!Class) {
    onend(false);
    return () => undefined;
  }
  const recognition = new Class();
  let heard = false;
  let ended = false;
  const finish = () => {
    if (ended) return;
    ended = true;
    onend(heard);
  };
  recognition.lang = 'fr-FR';
  recognition.processLocally = true;
  recognition.interimResults = false;
  recognition.onresult = ({ results }) => {
    const words = Array.from(results, (alternatives) => alternatives[0]?.transcript.trim() ?? '').join(' ');
    heard = words !== '';
    if (heard) onwords(words);
  };
  recognition.onend = finish;
  recognition.onerror = finish;
  recognition.start();
  return () => recognition.stop();
}
