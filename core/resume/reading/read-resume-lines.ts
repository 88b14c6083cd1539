import type { ResumeStep } from '../resume-step.ts';
import { EMPTY_RESUME, type ExperienceKind, type Resume } from '../resume.ts';
import { beginsAvailability, beginsMobility, readAvailability, readMobility } from './availability.ts';
import { findContact } from './contact.ts';
import { readExperiences, readTrainings } from './experiences.ts';
import { isName, readHeader } from './header.ts';
import { headingOf, type ReadSection } from './heading.ts';
import { readLanguages } from './languages.ts';
import { withoutPrivateDetails } from './left-out.ts';
import { namesLicence, readLicences } from './licences.ts';
import type { LeftOut, ReadLine, ResumeReading } from './reading.ts';
import { listParts, saysSomething, strongParts, trimSigns } from './split-text.ts';
import { wordingOf } from './wording.ts';

/*
 * Reads a CV made elsewhere from its lines, in reading order. Titles of sections tell what stands below them. Whatever finds no
 * place is handed back: every line is in the CV, among what was not understood, or among what was left out on purpose.
 */

type Section = Exclude<ReadSection, 'document'> | 'header';

interface Part {
  section: Section;
  kind?: ExperienceKind;
  lines: ReadLine[];
}

/** A name is bigger than most of the text, by so much. */
const NAME_SIZE = 1.25;

/** Where a section belongs among the questions: what is private depends on it. */
const STEPS: Record<Section, ResumeStep> = {
  header: 'contact',
  contact: 'contact',
  various: 'contact',
  other: 'contact',
  pitch: 'job',
  experiences: 'experience',
  trainings: 'training',
  skills: 'skills',
  qualities: 'qualities',
  languages: 'languages',
  licences: 'licences',
  interests: 'interests',
  availability: 'availability',
  mobility: 'availability',
};

const BULLET = /^\s*[•·▪●○■□◦‣⁃∙◆◇♦►▶➢➤✓✔*–—\u2212\uf0b7\uf0a7\u002d]\s*(?=\S)/u;

/** A line whose bullet is written is an item. */
function withoutBullet(line: ReadLine): ReadLine {
  const text = line.text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim();
  if (!BULLET.test(text)) return { ...line, text };
  return { ...line, text: text.replace(BULLET, ''), role: line.role === 'text' ? 'item' : line.role };
}

/** A title of a section that we have no name for looks like those that we have. */
function looksLikeTitle(line: ReadLine, known: readonly ReadLine[], usualSize: number): boolean {
  if (
    line.role === 'item' ||
    line.role === 'title' ||
    /\d/.test(line.text) ||
    line.text.split(/\s+/).length > 5
  )
    return false;
  const isSame = known.some(
    ({ size, bold, role, text }) =>
      Math.abs(size - line.size) < 0.1 &&
      bold === line.bold &&
      role === line.role &&
      (text === text.toUpperCase()) === (line.text === line.text.toUpperCase()),
  );
  return isSame && (line.size > usualSize + 0.5 || line.role === 'heading');
}

/** Headings below the level of the sections are titles of what stands in them. */
function withTitles(lines: readonly ReadLine[]): ReadLine[] {
  const levels = lines.flatMap(({ level, text }) =>
    level !== undefined && headingOf(text)?.rest === '' ? [level] : [],
  );
  const sectionLevel = Math.min(...levels);
  return lines.map((line) =>
    line.level !== undefined && line.level > sectionLevel ? { ...line, role: 'title' } : line,
  );
}

function usualSizeOf(lines: readonly ReadLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return Array.from(letters).reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The name beside a first column: the biggest line of all. */
function isNameLine(line: ReadLine, lines: readonly ReadLine[], usualSize: number): boolean {
  return (
    line.size > usualSize * NAME_SIZE && lines.every(({ size }) => size <= line.size) && isName(line.text)
  );
}

/** The lines under their titles; those before any title, and those below the name, are the header. */
function partsOf(lines: readonly ReadLine[]): Part[] {
  const header: Part = { section: 'header', lines: [] };
  const parts = [header];
  const titles = lines.filter((line) => line.role !== 'item' && headingOf(line.text)?.rest === '');
  const usualSize = usualSizeOf(lines);
  let part = header;
  const begin = (section: Section, first: ReadLine[] = [], kind?: ExperienceKind): Part => {
    const next: Part = { section, lines: first, ...(kind && { kind }) };
    parts.push(next);
    return next;
  };
  for (const line of lines) {
    const heading = line.role === 'item' || line.role === 'title' ? null : headingOf(line.text);
    if (heading?.section === 'document') continue;
    if (isNameLine(line, lines, usualSize)) {
      part = header;
      part.lines.push(line);
    } else if (heading?.rest === '') part = begin(heading.section as Section, [], heading.kind);
    else if (heading && line.role !== 'heading') {
      const alone = begin(heading.section as Section, [{ ...line, text: heading.rest }]);
      // Beside the name, and among the lines of a job, such a line stands alone.
      if (!['header', 'experiences', 'trainings'].includes(part.section)) part = alone;
    } else if (titles.length > 1 && part !== header && looksLikeTitle(line, titles, usualSize))
      part = begin('other', [line]);
    else part.lines.push(line);
  }
  return parts;
}

class Reader {
  readonly resume: Resume = { ...EMPTY_RESUME };
  readonly notUnderstood: string[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  read(parts: readonly Part[]): void {
    for (const part of parts) this.#readPart({ ...part, lines: this.#withoutPrivate(part) });
    this.resume.wording = wordingOf(this.resume);
  }

  #withoutPrivate({ section, lines }: Part): ReadLine[] {
    return lines.flatMap((line) => {
      // A street ends where the postal code begins.
      const isAboutOneself = STEPS[section] === 'contact';
      const rest = isAboutOneself ? this.#takeContact(line.text) : line.text;
      const { text, leftOut } = withoutPrivateDetails(rest, STEPS[section], this.#today);
      this.leftOut.push(...leftOut.map((each) => ({ ...each, text: rest })));
      return saysSomething(text) ? [{ ...line, text }] : [];
    });
  }

  /** Takes the ways to reach the person. Returns the rest of the line. */
  #takeContact(text: string): string {
    const { emails, phones, city, rest } = findContact(text);
    const [email, ...otherEmails] = this.resume.email === '' ? emails : ['', ...emails];
    const [phone, ...otherPhones] = this.resume.phone === '' ? phones : ['', ...phones];
    if (email) this.resume.email = email;
    if (phone) this.resume.phone = phone;
    this.notUnderstood.push(...otherEmails, ...otherPhones);
    if (city !== '' && this.resume.city === '') this.resume.city = city;
    else if (city !== '') this.notUnderstood.push(city);
    if (emails.length + phones.length === 0 || this.resume.city !== '') return rest;
    const parts = strongParts(rest);
    const town = parts.find((part) => /^\p{L}[\p{L}\p{M}’' -]+$/u.test(part));
    if (town === undefined) return rest;
    this.resume.city = town;
    return parts.filter((part) => part !== town).join('\t');
  }

  #readPart({ section, kind, lines }: Part): void {
    const { resume } = this;
    const texts = lines.map(({ text }) => text);
    switch (section) {
      case 'header':
        this.#readHeader(lines);
        break;
      case 'pitch':
        resume.pitch = [resume.pitch, ...texts].filter((text) => text !== '').join(' ');
        break;
      case 'experiences':
        for (const experience of readExperiences(lines, kind))
          resume.experiences = [
            ...resume.experiences,
            { id: `read-${resume.experiences.length}`, ...experience },
          ];
        break;
      case 'trainings': {
        const { trainings, rest } = readTrainings(lines);
        for (const training of trainings)
          resume.trainings = [...resume.trainings, { id: `read-${resume.trainings.length}`, ...training }];
        this.notUnderstood.push(...rest);
        break;
      }
      case 'skills':
      case 'interests':
        resume[section] = [...resume[section], ...lines.flatMap(listed)];
        break;
      case 'qualities':
        for (const text of lines.flatMap(listed)) this.#addQuality(text);
        break;
      case 'languages':
        texts.forEach((text) => this.#addLanguages(text));
        break;
      case 'licences':
        texts.forEach((text) => this.#addLicences(text));
        break;
      case 'availability':
      case 'mobility':
      case 'various':
        for (const text of texts) if (!this.#readOneself(text, section)) this.notUnderstood.push(text);
        break;
      case 'contact':
      case 'other':
        for (const text of texts) if (!this.#readOneself(text)) this.notUnderstood.push(text);
    }
  }

  #readHeader(lines: readonly ReadLine[]): void {
    const { firstName, lastName, job, pitch, rest } = readHeader(
      lines.filter(({ text }) => !this.#readOneself(text)),
    );
    Object.assign(this.resume, { firstName, lastName, job: { ...EMPTY_RESUME.job, title: job } });
    this.resume.pitch = pitch;
    this.notUnderstood.push(...rest);
  }

  /** Something on when, how far and with which licence, said outside its section. False when it is none of them. */
  #readOneself(text: string, section?: Section): boolean {
    const { resume } = this;
    if (section === 'availability' || beginsAvailability(text)) {
      const availability = readAvailability(text);
      if (availability) resume.availability = availability;
      return availability !== null;
    }
    if (section === 'mobility' || beginsMobility(text)) {
      const { means, area } = readMobility(text);
      const before = resume.mobility;
      resume.mobility = {
        means: [...before.means, ...means.filter((way) => !before.means.includes(way))],
        area: [before.area, area].filter((part) => part !== '').join(', '),
      };
      return true;
    }
    if (!namesLicence(text)) return false;
    this.#addLicences(text);
    return true;
  }

  #addQuality(text: string): void {
    const [name = '', ...proof] = text.split(/\s*:\s+/);
    const { qualities } = this.resume;
    this.resume.qualities = [
      ...qualities,
      { id: `read-${qualities.length}`, name, proof: proof.join(' : ') },
    ];
  }

  #addLanguages(text: string): void {
    const { languages, rest } = readLanguages(text);
    for (const language of languages)
      this.resume.languages = [
        ...this.resume.languages,
        { id: `read-${this.resume.languages.length}`, ...language },
      ];
    this.notUnderstood.push(...rest);
  }

  #addLicences(text: string): void {
    for (const licence of readLicences(text)) {
      if (licence.kind === 'other' && beginsMobility(licence.detail)) this.#readOneself(licence.detail);
      else
        this.resume.licences = [
          ...this.resume.licences,
          { id: `read-${this.resume.licences.length}`, ...licence },
        ];
    }
  }
}

/** What a line lists; an item is one thing. */
function listed({ text, role }: ReadLine): string[] {
  return role === 'item' ? [trimSigns(text)].filter(saysSomething) : listParts(text).filter(saysSomething);
}

/**
 * Reads the lines of a CV.
 * @param lines in reading order
 * @param today as `2026-11-25`
 */
export function readResumeLines(lines: readonly ReadLine[], today: string): ResumeReading {
  const reader = new Reader(today);
  const written = lines.map(withoutBullet).filter(({ text }) => saysSomething(text));
  reader.read(partsOf(withTitles(written)));
  const { resume, notUnderstood, leftOut } = reader;
  return { resume, notUnderstood: notUnderstood.map(trimSigns).filter(saysSomething), leftOut };
}
