import { expect, test } from 'vitest';
import { resumeAsText } from './plain-text.ts';
import { EMPTY_RESUME } from './resume.ts';

test('one thing a line, in the usual order, and nothing for what is empty', () => {
  const text = resumeAsText({
    ...EMPTY_RESUME,
    firstName: 'Inès',
    lastName: 'Benali',
    job: { title: 'Caissière', slug: null, rome: null },
    skills: ['Tenir une caisse'],
    qualities: [{ id: 'q', name: 'Ponctuelle', proof: 'Jamais en retard' }],
  });
  expect(text.split('\n')).toEqual([
    'Inès Benali',
    'Caissière',
    '',
    'COMPÉTENCES',
    '- Tenir une caisse',
    '',
    'QUALITÉS',
    '- Ponctuelle\u00a0: Jamais en retard',
    '',
  ]);
});
