import { button, item, type Element } from '../elements.ts';
import { showPage, showScreen } from '../effects.ts';
import { screenOf, splitPlace, type Scenario } from '../scenario.ts';
import { plain } from '../text.ts';
import { currentPage, problemAt, type Page, type World } from '../world.ts';
import { viewSite } from './site.ts';

const MOST_TABS = 5;

function addressOf(page: Page, scenario: Scenario): string {
  switch (page.kind) {
    case 'site': {
      const site = scenario.sites[page.site];
      return site ? site.host + (page.screen === site.start ? '' : `/${page.screen}`) : '';
    }
    case 'search':
      return page.query;
    case 'unknown':
      return page.address;
    default:
      return '';
  }
}

function titleOf(page: Page, scenario: Scenario): string {
  switch (page.kind) {
    case 'site':
      return scenario.sites[page.site]?.name ?? '';
    case 'search':
      return `Recherche : ${page.query}`;
    case 'unknown':
      return 'Page introuvable';
    default:
      return 'Nouvel onglet';
  }
}

/** Address bar, back and tabs. */
export function viewBrowserBar(world: World, scenario: Scenario): Element[] {
  const page = currentPage(world);
  const bar: Element[] = [];
  if ((world.tabs[world.tab]?.length ?? 0) > 1)
    bar.push(button('browser.back', 'Page d’avant', false, 'back'));
  bar.push(
    {
      kind: 'field',
      target: 'browser.address',
      label: 'Adresse du site ou recherche',
      input: 'search',
      value: world.fields['browser.address'] ?? addressOf(page, scenario),
      error: problemAt(world, 'browser.address'),
    },
    button('browser.go', 'Aller', false, 'search'),
    button('browser.tabs', `Onglets ouverts : ${world.tabs.length}`, false, 'tabs'),
  );
  return bar;
}

function viewTabs(world: World, scenario: Scenario): Element[] {
  const elements: Element[] = [{ kind: 'heading', text: 'Onglets ouverts' }];
  world.tabs.forEach((tab, index) => {
    const page = tab[tab.length - 1] ?? { kind: 'blank' };
    elements.push(
      item(`browser.tab.${index}`, 'browser', titleOf(page, scenario), addressOf(page, scenario), {
        mark: index === world.tab ? 'ouvert' : '',
        strong: index === world.tab,
      }),
    );
  });
  if (world.tabs.length < MOST_TABS)
    elements.push(button('browser.new', 'Ouvrir un nouvel onglet', true, 'plus'));
  if (world.tabs.length > 1) elements.push(button('browser.close', 'Fermer l’onglet ouvert'));
  return elements;
}

function viewSearch(query: string, scenario: Scenario): Element[] {
  const search = scenario.task.search;
  const asked = plain(query);
  if (!search || !search.words.some((word) => asked.includes(plain(word)))) {
    const example = search?.words[0];
    return [
      { kind: 'heading', text: 'Aucun résultat' },
      {
        kind: 'text',
        text: example
          ? `Essayer avec d’autres mots, par exemple « ${example} ».`
          : 'Essayer avec d’autres mots.',
      },
    ];
  }
  return [
    { kind: 'heading', text: `Résultats pour « ${query} »` },
    ...search.results.map((result) => {
      const site = scenario.sites[splitPlace(result.to).site];
      return item(`search.${result.id}`, 'browser', result.title, result.snippet, {
        note: site?.host ?? '',
        mark: result.advert ? 'Annonce' : '',
      });
    }),
  ];
}

/** The page of the current tab. */
export function viewBrowser(world: World, scenario: Scenario): Element[] {
  if (world.showsTabs) return viewTabs(world, scenario);
  const page = currentPage(world);
  switch (page.kind) {
    case 'site':
      return viewSite(world, scenario, page.site, page.screen);
    case 'search':
      return viewSearch(page.query, scenario);
    case 'unknown':
      return [
        { kind: 'heading', text: 'Ce site est introuvable' },
        {
          kind: 'text',
          text: `L’adresse « ${page.address} » n’existe pas. Une lettre est peut-être fausse.`,
        },
      ];
    default:
      return [
        { kind: 'heading', text: 'Nouvel onglet' },
        { kind: 'text', text: 'Pour commencer : une adresse ou une recherche dans la barre, en haut.' },
      ];
  }
}

function goTo(world: World, scenario: Scenario): World {
  const typed = (world.fields['browser.address'] ?? '').trim();
  if (typed === '') return world;
  const address = plain(typed)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  const [host = '', screen = ''] = address.split('/');
  const site = Object.values(scenario.sites).find((candidate) => candidate.host === host);
  if (site)
    return showScreen(world, scenario, `${site.id}/${screenOf(scenario, site.id, screen) ? screen : ''}`);
  const looksLikeAnAddress = !/\s/.test(typed) && /\.[a-z]{2,}$/.test(host);
  return showPage(
    world,
    looksLikeAnAddress ? { kind: 'unknown', address: typed } : { kind: 'search', query: typed },
  );
}

/** The world as it is after a change of tab or page: nothing half written in the bar, no problem shown. */
function refreshed(world: World): World {
  const fields = { ...world.fields };
  delete fields['browser.address'];
  return { ...world, fields, showsTabs: false, problems: [] };
}

export function tapBrowser(world: World, name: string, scenario: Scenario): World {
  if (name === 'go') return goTo(world, scenario);
  if (name === 'back') {
    const tabs = world.tabs.slice();
    tabs[world.tab] = (tabs[world.tab] ?? []).slice(0, -1);
    return refreshed({ ...world, tabs });
  }
  if (name === 'tabs') return { ...world, showsTabs: !world.showsTabs, problems: [] };
  if (name === 'new') {
    return refreshed({ ...world, tabs: [...world.tabs, [{ kind: 'blank' }]], tab: world.tabs.length });
  }
  if (name === 'close') {
    const tabs = world.tabs.filter((_, index) => index !== world.tab);
    return { ...refreshed(world), tabs, tab: Math.max(0, world.tab - 1), showsTabs: true };
  }
  if (!name.startsWith('tab.')) return world;
  return refreshed({ ...world, tab: Number(name.slice(4)) });
}

export function tapResult(world: World, id: string, scenario: Scenario): World {
  const result = scenario.task.search?.results.find((candidate) => candidate.id === id);
  return result ? showScreen(world, scenario, result.to) : world;
}
