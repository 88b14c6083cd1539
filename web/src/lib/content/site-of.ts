export type SiteTheme = 'accueil' | 'clicnjob' | 'les-bons-clics';

/** The site, and so the theme, to which an address belongs. */
export function siteOf(pathname: string): SiteTheme {
  const first = pathname.split('/')[1];
  return first === 'clicnjob' || first === 'les-bons-clics' ? first : 'accueil';
}
