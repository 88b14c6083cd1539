import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseEmail, proposeAddresses } from './email-advice.ts';

const INES = { firstName: 'Inès', lastName: 'Benali' };
const advise = (email: string, person = INES) => adviseEmail(email, person);

describe('a serious address is left alone', () => {
  test.each([
    ['ines.benali@gmail.com', INES],
    ['benali.ines@laposte.net', INES],
    ['i.benali@orange.fr', INES],
    ['ibenali@hotmail.fr', INES],
    ['Ines.Benali.pro@outlook.fr', INES],
    ['ines.benali7@yahoo.fr', INES],
    ['ines_benali@hotmail.be', INES],
    ['ines.benali@ville-rouen.fr', INES],
    ['ines.benali@courriel.exemple', INES],
    ['jb.moreau@free.fr', { firstName: 'Jean-Baptiste', lastName: 'Moreau' }],
    ['jeanbaptiste@free.fr', { firstName: 'Jean-Baptiste', lastName: 'Moreau' }],
    ['prince.king@gmail.com', { firstName: 'Prince', lastName: 'King' }],
    ['marie.ange@gmail.com', { firstName: 'Marie-Ange', lastName: 'Love' }],
    ['marieangelove@gmail.com', { firstName: 'Marie-Ange', lastName: 'Love' }],
    ['lola.star@gmail.com', { firstName: 'Lola', lastName: 'Star' }],
    ['nguyen.thi.mai@gmail.com', { firstName: 'Thị Mai', lastName: 'Nguyễn' }],
    ['mamadu.ba@gmail.com', { firstName: 'Mamadu', lastName: 'Ba' }],
    ['contact@gmail.com', { firstName: '', lastName: '' }],
    ['m.alsayed@gmail.com', { firstName: 'محمد', lastName: 'السيد' }],
    ['', INES],
  ])('%s', (email, person) => {
    expect(adviseEmail(email, person)).toBe(null);
  });
});

describe('an address that cannot arrive is told, and corrected when what was meant is clear', () => {
  test.each([
    ['ines.benali@gmial.com', 'ines.benali@gmail.com'],
    ['ines.benali@gmail.con', 'ines.benali@gmail.com'],
    ['ines.benali@gmail.co', 'ines.benali@gmail.com'],
    ['ines.benali@gmail.fr', 'ines.benali@gmail.com'],
    ['ines.benali@gamil.com', 'ines.benali@gmail.com'],
    ['ines.benali@hotmial.fr', 'ines.benali@hotmail.fr'],
    ['ines.benali@hotmal.com', 'ines.benali@hotmail.com'],
    ['ines.benali@otmail.fr', 'ines.benali@hotmail.fr'],
    ['ines.benali@outlok.fr', 'ines.benali@outlook.fr'],
    ['ines.benali@orage.fr', 'ines.benali@orange.fr'],
    ['ines.benali@laposte.fr', 'ines.benali@laposte.net'],
    ['ines.benali@yaho.fr', 'ines.benali@yahoo.fr'],
    ['ines.benali@icloud.fr', 'ines.benali@icloud.com'],
  ])('provider: %s', (email, corrected) => {
    expect(advise(email)).toEqual({ kind: 'misspelt-domain', corrected });
  });

  test.each([
    ['ines.benaligmail.com', 'ines.benali@gmail.com'],
    ['ines.benali gmail.com', 'ines.benali@gmail.com'],
    ['ines.benali @gmail.com', 'ines.benali@gmail.com'],
    ['ines benali@gmail.com', 'inesbenali@gmail.com'],
    ['ines.benali@gmail', 'ines.benali@gmail.com'],
    ['ines.benali@gmailcom', 'ines.benali@gmail.com'],
    ['ines.benali@gmail,com', 'ines.benali@gmail.com'],
    ['inès.benali@gmail.com', 'ines.benali@gmail.com'],
    ['ines.benali@@gmail.com', 'ines.benali@gmail.com'],
    ['ines.benali@gmail.com.', 'ines.benali@gmail.com'],
    ['ines.benali arobase gmail.com', 'ines.benali@gmail.com'],
    ['ines.benali', null],
    ['je n’en ai pas', null],
    ['@', null],
  ])('form: %s', (email, corrected) => {
    expect(advise(email)).toEqual({ kind: 'not-an-address', corrected });
  });
});

describe('an address that does not look serious is told', () => {
  test.each([
    ['bg-du-76@hotmail.fr', 'bg'],
    ['princesse.ines@gmail.com', 'princesse'],
    ['xx-ines-xx@hotmail.fr', 'xx'],
    ['sexy_ines@yahoo.fr', 'sexy'],
    ['chouchou76@gmail.com', 'chouchou'],
    ['inesdu76@gmail.com', 'du76'],
    ['bigboss93@gmail.com', 'bigboss'],
    ['lachoupette@gmail.com', 'choupette'],
  ])('%s', (email, word) => {
    expect(advise(email)).toEqual({ kind: 'fanciful', word });
  });

  test.each([
    'famille.benali@orange.fr',
    'lesbenali@free.fr',
    'paul.et.fatima@orange.fr',
    'papa.benali@gmail.com',
    'rachid.benali@gmail.com',
  ])('%s is read by somebody else', (email) => {
    expect(advise(email)).toEqual({ kind: 'shared' });
  });

  test.each(['zorgblub@gmail.com', 'rouen.handball@gmail.com'])('%s does not say whose it is', (email) => {
    expect(advise(email)).toEqual({ kind: 'no-name' });
  });

  test.each([
    ['ines.benali2007@gmail.com', '2007'],
    ['ines.benali93@gmail.com', '93'],
    ['ahmed93@gmail.com', '93', { firstName: 'Ahmed', lastName: 'Diop' }],
    ['ines.1999.benali@gmail.com', '1999'],
  ])('%s tells a year or a département', (email, number, person = INES) => {
    expect(adviseEmail(email, person)).toEqual({ kind: 'telling-number', number });
  });
});

describe('addresses that are proposed', () => {
  test('are four, serious, and can be typed', () => {
    expect(proposeAddresses('Inès', 'Benali')).toEqual([
      'ines.benali',
      'benali.ines',
      'i.benali',
      'ines.benali.pro',
    ]);
    expect(proposeAddresses('Jean-Baptiste', 'D’Almeida')[0]).toBe('jean-baptiste.dalmeida');
  });

  test('would each be judged fine, whatever the name', () => {
    const name = fc.stringMatching(/^[A-Z][a-zéèï]{2,9}(?:[ '-][A-Z][a-z]{2,9})?$/);
    fc.assert(
      fc.property(name, name, (firstName, lastName) => {
        const proposed = proposeAddresses(firstName, lastName);
        expect(new Set(proposed).size).toBe(4);
        for (const local of proposed) {
          const fault = adviseEmail(`${local}@gmail.com`, { firstName, lastName });
          expect({ local, fault }).toEqual({ local, fault: null });
        }
      }),
    );
  });

  test('nothing when no letter of the name can stand in an address', () => {
    expect(proposeAddresses('محمد', 'السيد')).toEqual([]);
    expect(proposeAddresses('Inès', '')).toHaveLength(4);
  });
});

test('whatever is typed is judged without failing, and what is corrected is an address', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.stringMatching(/^[a-z@. ,]{0,30}$/),
  );
  fc.assert(
    fc.property(typed, (email) => {
      const fault = advise(email);
      if (fault && 'corrected' in fault && fault.corrected !== null)
        expect(advise(fault.corrected)?.kind).not.toBe('not-an-address');
    }),
  );
});
