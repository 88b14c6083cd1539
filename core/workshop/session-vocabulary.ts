/*
 * The words in which French digital mediators report what they did: those of the Coop de la médiation numérique, whose interface
 * names are the codes here. (github.com/inclusion-numerique/coop-mediation-numerique, features/activites/use-cases/cra, read on
 * its commit of 30 June 2026.) Lists only, so that a form, an export and a count say the same.
 */

/** What the session was about. */
export const MAIN_THEMES = {
  diagnostic_numerique: 'Diagnostic numérique',
  prendre_en_main_du_materiel: 'Prendre en main du matériel',
  maintenance_de_materiel: 'Maintenance de matériel',
  gere_ses_contenus_numeriques: 'Gérer ses contenus numériques',
  navigation_sur_internet: 'Navigation sur internet',
  email: 'E-mail',
  bureautique: 'Bureautique',
  reseaux_sociaux: 'Réseaux sociaux communication',
  sante: 'Santé',
  banque_et_achats_en_ligne: 'Banque et achats en ligne',
  entrepreneuriat: 'Accompagner un professionnel',
  insertion_professionnelle: 'Insertion professionnelle',
  securite_numerique: 'Prévention en sécurité numérique',
  parentalite: 'Parentalité',
  scolarite_et_numerique: 'Scolarité et numérique',
  creer_avec_le_numerique: 'Créer avec le numérique',
  culture_numerique: 'Culture numérique',
  intelligence_artificielle: 'Intelligence artificielle (IA)',
  aide_aux_demarches_administratives: 'Aide aux démarches administratives',
} as const;

/** Which procedure it was; only beside `aide_aux_demarches_administratives`. */
export const PROCEDURE_THEMES = {
  papiers_elections_citoyennete: 'Papiers - Élections - Citoyenneté',
  famille_scolarite: 'Famille - Scolarité',
  social_sante: 'Social - Santé',
  travail_formation: 'Travail - Formation - Entreprise',
  logement: 'Logement',
  transports_mobilite: 'Transports - Mobilité',
  argent_impots: 'Argent - Impôts',
  justice: 'Justice',
  etrangers_europe: 'Étrangers - Europe',
  loisirs_sports_culture: 'Loisirs - Sports - Culture',
  associations: 'Associations',
} as const;

export const THEMES = { ...MAIN_THEMES, ...PROCEDURE_THEMES } as const;
export type Theme = keyof typeof THEMES;
export const PROCEDURE: Theme = 'aide_aux_demarches_administratives';

/** Kinds of session. The Coop knows two: a procedure is an individual session on `aide_aux_demarches_administratives`. */
export const SESSION_KINDS = {
  individuel: 'Accompagnement individuel',
  collectif: 'Atelier collectif',
  demarche: 'Accompagnement de démarche',
} as const;
export type SessionKind = keyof typeof SESSION_KINDS;

export const PLACES = {
  lieu_activite: 'Lieu d’activité',
  domicile: 'À domicile',
  a_distance: 'À distance',
  autre: 'Autre lieu',
} as const;
export type Place = keyof typeof PLACES;

/** How far one person was helped. */
export const AUTONOMIES = {
  entierement_accompagne: 'Avec guidage',
  partiellement_autonome: 'Autonome avec guidage en cas de besoin',
  autonome: 'Autonome',
} as const;
export type Autonomy = keyof typeof AUTONOMIES;

/** Of a session for a group. */
export const LEVELS = {
  debutant: 'Débutant',
  intermediaire: 'Intermédiaire',
  avance: 'Avancé',
} as const;
export type Level = keyof typeof LEVELS;

/** Where one person was sent for what comes next. */
export const REFERRALS = {
  operateur_ou_organisme_en_charge: 'Opérateur ou organisme en charge de la démarche administrative',
  aide_aux_demarches_administratives: 'Structure d’aide aux démarches administratives (France Services…)',
  administration: 'Administration (mairie, préfecture…)',
  mediation_numerique: 'Autre structure de médiation numérique',
  aide_sociale: 'Structure d’aide sociale (maison des solidarités, centre social…)',
  insertion_professionnelle:
    'Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)',
  autre: 'Autre',
} as const;
export type Referral = keyof typeof REFERRALS;

/** Lengths to choose from, in minutes: those of the Coop, and half a day. */
export const SESSION_MINUTES = [15, 30, 45, 60, 90, 120, 180] as const;
export type SessionMinutes = (typeof SESSION_MINUTES)[number];

/** Codes of a list, in its order. */
export const codesOf = <Code extends string>(list: Readonly<Record<Code, string>>) =>
  Object.keys(list) as Code[];
