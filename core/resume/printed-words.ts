import { FRENCH_MONTHS } from '../french/months.ts';
import type {
  AvailableTime,
  Experience,
  LanguageLevel,
  LicenceKind,
  MobilityMeans,
  PartialDate,
  TitleLanguage,
  Training,
} from './resume.ts';

/*
 * The words that the CV itself prints around what the person wrote: dates, levels, moments, licences, in the language of the
 * titles.
 */

interface Words {
  months: readonly string[];
  since: string;
  now: string;
  from: string;
  times: Record<AvailableTime, string>;
  means: Record<MobilityMeans, string>;
  levels: Record<LanguageLevel, string>;
  licences: Record<Exclude<LicenceKind, 'other'>, string>;
  status: Record<Exclude<Training['status'], 'obtained'>, string>;
  and: string;
  mobility: string;
  available: string;
}

const WORDS: Record<TitleLanguage, Words> = {
  fr: {
    months: FRENCH_MONTHS,
    since: 'depuis',
    now: 'Disponible tout de suite',
    from: 'Disponible à partir du',
    available: 'Disponible',
    times: { morning: 'matin tôt', day: 'journée', evening: 'soir', night: 'nuit', weekend: 'week-end' },
    means: {
      'on-foot': 'à pied',
      bicycle: 'à vélo',
      'public-transport': 'en transports en commun',
      scooter: 'en scooter',
      car: 'en voiture',
    },
    levels: {
      beginner: 'débutant',
      everyday: 'vie courante',
      fluent: 'courant',
      native: 'langue maternelle',
    },
    licences: {
      'permis-am': 'Permis AM',
      'permis-a': 'Permis A',
      'permis-b': 'Permis B',
      'permis-c': 'Permis C',
      'code-obtenu': 'Code de la route obtenu',
      'conduite-accompagnee': 'Conduite accompagnée',
      caces: 'CACES',
      sst: 'SST',
      psc1: 'PSC1',
      bafa: 'BAFA',
      haccp: 'HACCP',
      'habilitation-electrique': 'Habilitation électrique',
    },
    status: { 'in-progress': 'en cours', level: 'niveau' },
    and: 'et',
    mobility: 'Déplacements',
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    since: 'since',
    now: 'Available immediately',
    from: 'Available from',
    available: 'Available',
    times: {
      morning: 'early mornings',
      day: 'daytime',
      evening: 'evenings',
      night: 'nights',
      weekend: 'weekends',
    },
    means: {
      'on-foot': 'on foot',
      bicycle: 'by bicycle',
      'public-transport': 'by public transport',
      scooter: 'by scooter',
      car: 'by car',
    },
    levels: { beginner: 'beginner', everyday: 'everyday', fluent: 'fluent', native: 'native' },
    licences: {
      'permis-am': 'Moped licence (AM)',
      'permis-a': 'Motorcycle licence (A)',
      'permis-b': 'Driving licence (B)',
      'permis-c': 'Lorry licence (C)',
      'code-obtenu': 'Driving theory test passed',
      'conduite-accompagnee': 'Supervised driving',
      caces: 'Forklift and machinery certificate (CACES)',
      sst: 'First aid at work (SST)',
      psc1: 'First aid (PSC1)',
      bafa: 'Youth leader certificate (BAFA)',
      haccp: 'Food hygiene (HACCP)',
      'habilitation-electrique': 'Electrical safety certificate',
    },
    status: { 'in-progress': 'in progress', level: 'level' },
    and: 'and',
    mobility: 'Travel',
  },
  ar: {
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    since: 'منذ',
    now: 'يمكن بدء العمل فورا',
    from: 'يمكن بدء العمل ابتداء من',
    available: 'يمكن العمل',
    times: {
      morning: 'في الصباح الباكر',
      day: 'في النهار',
      evening: 'في المساء',
      night: 'في الليل',
      weekend: 'في نهاية الأسبوع',
    },
    means: {
      'on-foot': 'مشيا',
      bicycle: 'بالدراجة',
      'public-transport': 'بالنقل العمومي',
      scooter: 'بدراجة نارية',
      car: 'بالسيارة',
    },
    levels: { beginner: 'مبتدئ', everyday: 'متوسط', fluent: 'جيد جدا', native: 'اللغة الأم' },
    licences: {
      'permis-am': 'رخصة سياقة AM',
      'permis-a': 'رخصة سياقة A',
      'permis-b': 'رخصة سياقة B',
      'permis-c': 'رخصة سياقة C',
      'code-obtenu': 'قانون المرور',
      'conduite-accompagnee': 'سياقة مرافقة',
      caces: 'CACES',
      sst: 'الإسعاف في العمل SST',
      psc1: 'الإسعافات الأولية PSC1',
      bafa: 'BAFA',
      haccp: 'سلامة الأغذية HACCP',
      'habilitation-electrique': 'تأهيل كهربائي',
    },
    status: { 'in-progress': 'قيد الإنجاز', level: 'مستوى' },
    and: 'و',
    mobility: 'التنقل',
  },
};

/** « juin 2024 », « 2024 », empty for what is no date yet. */
export function printedDate(date: PartialDate, language: TitleLanguage): string {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(date.trim());
  if (!match) return '';
  const month = match[2] ? WORDS[language].months[Number(match[2]) - 1] : undefined;
  return month ? `${month} ${match[1]}` : match[1]!;
}

/** « juin 2024 – août 2024 », « depuis 2023 », « 2024 »; empty without dates. */
export function printedPeriod(
  { start, end, isCurrent }: Pick<Experience, 'start' | 'end' | 'isCurrent'>,
  language: TitleLanguage,
): string {
  const from = printedDate(start, language);
  if (isCurrent) return from === '' ? '' : `${WORDS[language].since} ${from}`;
  const to = printedDate(end, language);
  if (from === to || to === '') return from;
  return from === '' ? to : `${from} – ${to}`;
}

/** « 1er décembre 2026 » for a day; empty for what is no day. */
function printedDay(day: string, language: TitleLanguage): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = match && WORDS[language].months[Number(match[2]) - 1];
  if (!match || !month) return '';
  const number = Number(match[3]);
  return `${language === 'fr' && number === 1 ? '1er' : number} ${month} ${match[1]}`;
}

function listed(parts: readonly string[], language: TitleLanguage): string {
  if (parts.length < 2) return parts.join('');
  // In Arabic « and » is part of the next word, and is said before each.
  if (language === 'ar') return parts.join(` ${WORDS.ar.and}`);
  return `${parts.slice(0, -1).join(', ')} ${WORDS[language].and} ${parts[parts.length - 1]}`;
}

/** What stands between a fact and its details. In Arabic both are one sentence: a colon would not be read back in its place. */
const COLONS: Record<TitleLanguage, string> = { fr: '\u00a0: ', en: ': ', ar: ' ' };

/** « Disponible tout de suite : soir et week-end »; empty when nothing is known. */
export function printedAvailability(
  { from, times }: { from: string; times: readonly AvailableTime[] },
  language: TitleLanguage,
): string {
  const words = WORDS[language];
  const day = printedDay(from, language);
  const begin = from === 'now' ? words.now : day === '' ? '' : `${words.from} ${day}`;
  const moments = listed(
    times.map((time) => words.times[time]),
    language,
  );
  if (moments === '') return begin;
  return `${begin === '' ? words.available : begin}${COLONS[language]}${moments}`;
}

/** « Déplacements : à vélo et en transports en commun, Rouen et 20 km autour »; empty when nothing is known. */
export function printedMobility(
  { means, area }: { means: readonly MobilityMeans[]; area: string },
  language: TitleLanguage,
): string {
  const words = WORDS[language];
  const ways = listed(
    means.map((way) => words.means[way]),
    language,
  );
  const parts = [ways, area.trim()].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return `${words.mobility}${COLONS[language]}${parts.join(language === 'ar' ? '، ' : ', ')}`;
}

/** « langue maternelle ». */
export function printedLevel(level: LanguageLevel, language: TitleLanguage): string {
  return WORDS[language].levels[level];
}

/** « CACES : R489 catégorie 1A », « Permis B »; the detail alone for another licence. */
export function printedLicence(
  { kind, detail }: { kind: LicenceKind; detail: string },
  language: TitleLanguage,
): string {
  if (kind === 'other') return detail.trim();
  const name = WORDS[language].licences[kind];
  return detail.trim() === '' ? name : `${name}${language === 'fr' ? '\u00a0' : ''}: ${detail.trim()}`;
}

/** « CAP cuisine (niveau) », « Bac pro (en cours) ». */
export function printedTraining({ title, status }: Training, language: TitleLanguage): string {
  if (title.trim() === '' || status === 'obtained') return title.trim();
  return `${title.trim()} (${WORDS[language].status[status]})`;
}
