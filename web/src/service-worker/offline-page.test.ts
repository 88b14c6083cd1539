import { expect, test } from 'vitest';
import { fillOfflinePage, stylesOf } from './offline-page.ts';

const html =
  '<link href="./_app/a.css" rel="stylesheet"><link href="/b.png" rel="icon">' +
  '<p data-no-lesson="">Aucune leçon.</p><ul class="x" data-kept-lessons=""></ul>';

test('the page without a network lists the lessons on the device', () => {
  const page = fillOfflinePage(html, [{ page: '/lecons/un-cv', title: 'Faire un CV' }]);
  expect(page).toContain('<a class="offline-list__link" href="/lecons/un-cv">Faire un CV</a>');
  expect(page).not.toContain('Aucune leçon');
});

test('it says so when there is none', () => {
  expect(fillOfflinePage(html, [])).toContain('Aucune leçon');
});

test('a title never becomes markup', () => {
  expect(fillOfflinePage(html, [{ page: '/"', title: '<script>$&' }])).toContain(
    'href="/&quot;">&lt;script&gt;$&amp;</a>',
  );
});

test('its styles are kept with it', () => {
  expect(stylesOf(html, 'https://site.exemple/hors-ligne')).toEqual(['/_app/a.css']);
});
