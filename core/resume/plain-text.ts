import { contentOf } from './layout/content.ts';
import type { Resume } from './resume.ts';

/** The CV as plain text, to paste into the form of a job site: the same words as on the page, one thing a line. */
export function resumeAsText(resume: Resume): string {
  const { name, job, contact, availability, mobility, sections } = contentOf(resume);
  const head = [name, job, contact, availability, mobility].filter((line) => line !== '');
  const blocks = sections.map(({ title, items }) =>
    [
      ...(title === '' ? [] : [title.toLocaleUpperCase(resume.titleLanguage)]),
      ...items.flatMap(({ title: itemTitle = '', detail = '', texts, isList }) =>
        [
          itemTitle,
          detail,
          ...texts.map((runs) => (isList ? '- ' : '') + runs.map(({ text }) => text).join(' ')),
        ].filter((line) => line.trim() !== ''),
      ),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...blocks].filter((block) => block !== '').join('\n\n')}\n`;
}
