import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumeFileName } from './file-name.ts';

test.each([
  ['Inès', 'Benali', 'CV_Ines_BENALI.pdf'],
  ['jean-baptiste', 'de la Tour d’Aubrac', 'CV_Jean-Baptiste_DE-LA-TOUR-D-AUBRAC.pdf'],
  ['Œdipe', 'Bœuf', 'CV_Oedipe_BOEUF.pdf'],
  ['Łukasz', 'Țurcanu-Öztürk', 'CV_Lukasz_TURCANU-OZTURK.pdf'],
  ['Nguyễn', 'Thị Hồng', 'CV_Nguyen_THI-HONG.pdf'],
  ['محمد', 'بن علي', 'CV.pdf'],
  ['  ', '', 'CV.pdf'],
  ['Moussa', '', 'CV_Moussa.pdf'],
  ['💪 Léa', '../../etc', 'CV_Lea_ETC.pdf'],
])('the CV of %s %s is the file %s', (firstName, lastName, name) => {
  expect(resumeFileName({ firstName, lastName }, 'pdf')).toBe(name);
});

test('its ending says what it is', () => {
  const person = { firstName: 'Inès', lastName: 'Benali' };
  expect((['docx', 'json', 'txt'] as const).map((type) => resumeFileName(person, type))).toEqual([
    'CV_Ines_BENALI.docx',
    'CV_Ines_BENALI.json',
    'CV_Ines_BENALI.txt',
  ]);
});

test('whatever the name is, any device and any mailbox takes the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (firstName, lastName) => {
      const name = resumeFileName({ firstName, lastName }, 'pdf');
      expect(name).toMatch(/^CV(?:_[A-Za-z0-9-]*[A-Za-z0-9])*\.pdf$/);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  );
});
