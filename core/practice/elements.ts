/*
 * What a screen of the simulated device is made of. `view()` gives it, the web application draws each kind as real HTML,
 * the planner and the proof read it to know what can be done. A target is unique on a screen.
 */

export interface Option {
  id: string;
  label: string;
}

export type InputKind =
  'text' | 'email' | 'tel' | 'digits' | 'password' | 'amount' | 'date' | 'long' | 'search';

interface Question {
  target: string;
  label: string;
  hint?: string | undefined;
  value: string;
  error?: string | undefined;
}

export type Element =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'notice'; tone: 'info' | 'good' | 'care'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  | ({ kind: 'field'; input: InputKind } & Question)
  | ({ kind: 'choice' | 'select'; options: Option[] } & Question)
  | ({ kind: 'tick' } & Question)
  | {
      kind: 'files';
      target: string;
      label: string;
      hint?: string | undefined;
      files: { target: string; name: string }[];
      error?: string | undefined;
    }
  | { kind: 'link'; target: string; label: string }
  | { kind: 'button'; target: string; label: string; primary: boolean; icon?: string | undefined }
  /** A line to tap: a message, a file, a search result, an app. */
  | {
      kind: 'item';
      target: string;
      title: string;
      detail: string;
      note: string;
      mark: string;
      icon: string;
      strong: boolean;
    }
  /** A text message, received or sent. */
  | { kind: 'bubble'; mine: boolean; text: string; time: string };

export interface Screen {
  /** As conditions name it: `home`, `mail/compose`, `site/screen`… */
  place: string;
  title: string;
  /** Practice site shown, for its name and colour. */
  site: string | null;
  time: string;
  /** Browser bar: back, address, tabs. Empty elsewhere. */
  bar: Element[];
  elements: Element[];
  /** Device keys, arrived messages, waiting: always there whatever the app. */
  system: Element[];
}

/** Every target of a screen that can be acted on, with how. */
export function targetsOf(screen: Screen): { target: string; element: Element }[] {
  const found: { target: string; element: Element }[] = [];
  for (const element of [...screen.bar, ...screen.elements, ...screen.system]) {
    if (!('target' in element)) continue;
    found.push({ target: element.target, element });
    if (element.kind === 'files')
      for (const file of element.files) found.push({ target: file.target, element });
  }
  return found;
}

export function button(target: string, label: string, primary = false, icon?: string): Element {
  return { kind: 'button', target, label, primary, icon };
}

export function item(
  target: string,
  icon: string,
  title: string,
  detail = '',
  extra: { note?: string; mark?: string; strong?: boolean } = {},
): Element {
  return {
    kind: 'item',
    target,
    icon,
    title,
    detail,
    note: extra.note ?? '',
    mark: extra.mark ?? '',
    strong: extra.strong ?? false,
  };
}
