import { describe, expect, test } from 'vitest';
import { EMPTY_RESUME } from '../resume.ts';
import { checkCity, checkEmail, checkName, checkPhone, checkPhoto } from './check-contact.ts';
import { GOOD, TODAY } from './fixtures/good-resume.ts';

const context = { today: TODAY };

describe('what is missing', () => {
  test('is told once the person went past it, not while the first letters are typed', () => {
    const begun = { ...EMPTY_RESUME, firstName: 'I' };
    for (const check of [checkName, checkPhone, checkEmail, checkCity])
      expect(check(begun, context)).toEqual([]);
    const further = { ...begun, job: { title: 'Vendeuse', slug: null, rome: null } };
    const told = [checkName, checkPhone, checkEmail, checkCity].flatMap((check) => check(further, context));
    expect(told.map(({ id, field }) => `${id} ${field}`)).toEqual([
      'missing-name lastName',
      'missing-phone phone',
      'missing-email email',
      'missing-city city',
    ]);
  });
});

describe('phone', () => {
  test('is written in pairs in one tap', () => {
    const [remark] = checkPhone({ ...GOOD, phone: '0639981234' }, context);
    expect(remark).toMatchObject({ id: 'phone-spaces', weight: 'could' });
    expect(remark!.mends[0]!.apply(GOOD).phone).toBe('06 39 98 12 34');
  });

  test('with a digit missing is told, with how many there are', () => {
    const [remark] = checkPhone({ ...GOOD, phone: '06 39 98 12 3' }, context);
    expect(remark).toMatchObject({ id: 'odd-phone', weight: 'must' });
    expect(remark!.text).toContain('9 chiffres');
  });

  test.each(['06 92 12 34 56', '+32 470 12 34 56'])('%s is fine', (phone) => {
    expect(checkPhone({ ...GOOD, phone }, context)).toEqual([]);
  });
});

describe('e-mail', () => {
  test('a misspelt provider is mended in one tap', () => {
    const [remark] = checkEmail({ ...GOOD, email: 'ines.benali@gmial.com' }, context);
    expect(remark!.weight).toBe('must');
    expect(remark!.mends[0]!.apply(GOOD).email).toBe('ines.benali@gmail.com');
  });

  test('a nickname is never replaced by an address that does not exist: examples, and the lesson', () => {
    const [remark] = checkEmail({ ...GOOD, email: 'princesse76@gmail.com' }, context);
    expect(remark).toMatchObject({ id: 'fanciful-email', mends: [] });
    expect(remark!.text).toContain('ines.benali');
    expect(remark!.link?.href).toBe('/clicnjob/lecons/adresse-serieuse');
  });

  test.each(['Ines.Benali@courriel.exemple', 'benali.ines@laposte.net'])('%s is fine', (email) => {
    expect(checkEmail({ ...GOOD, email }, context)).toEqual([]);
  });
});

test('a name in capitals, with particles or in another script is a name', () => {
  for (const lastName of ['BENALI', 'de La Fontaine', 'Né', 'N’Diaye', 'السيد', 'Nguyễn'])
    expect(checkName({ ...GOOD, lastName }, context)).toEqual([]);
  expect(checkName({ ...GOOD, lastName: 'Benal1' }, context)).toMatchObject([{ id: 'digits-in-name' }]);
});

test('a photo is only told as a choice', () => {
  expect(checkPhoto(GOOD, context)).toEqual([]);
  const withPhoto = { ...GOOD, photo: 'data:image/jpeg;base64,AAAA' };
  const [remark] = checkPhoto(withPhoto, context);
  expect(remark).toMatchObject({ weight: 'could' });
  expect(remark!.mends[0]!.apply(withPhoto).photo).toBe(null);
});
