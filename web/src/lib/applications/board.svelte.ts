import { APPLICATION_STATUSES, type Application } from '@wetechcare/core/applications/application.ts';
import {
  parseApplications,
  writeApplications,
  type ApplicationFile,
} from '@wetechcare/core/applications/parse-applications.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';

/** Key of the board among the documents of the device. */
export const APPLICATIONS_KEY = 'applications';

const MOST_UNDOS = 100;

/** The board being filled in: what is on it, how it changes, and the way back. */
export interface ApplicationBoard {
  /** Reactive. */
  readonly applications: readonly Application[];
  /** How many entries cannot be read by this version; reactive. */
  readonly unreadableCount: number;
  readonly canUndo: boolean;
  /** True while the last change is being written to the device; reactive. */
  readonly isSaving: boolean;
  find: (id: string | null) => Application | undefined;
  /** Adds the application, or puts it in the place of the one with its id. Changes of one `field` are undone together. */
  put: (application: Application, field: string) => void;
  remove: (id: string) => void;
  undo: () => void;
}

export async function readBoard(documents: KeptTexts): Promise<ApplicationFile> {
  const text = await documents.read(APPLICATIONS_KEY);
  return text === null ? { applications: [], unreadable: [] } : parseApplications(text);
}

/** Edits `first`, and keeps it among `documents` at every change. */
export function createBoard(documents: KeptTexts, first: ApplicationFile): ApplicationBoard {
  let file = $state.raw(first);
  let past = $state.raw<readonly ApplicationFile[]>([]);
  let unsaved = $state(0);
  let lastField = '';

  function become(next: ApplicationFile): void {
    file = next;
    unsaved += 1;
    void documents.write(APPLICATIONS_KEY, writeApplications(next)).then(() => (unsaved -= 1));
  }

  function change(applications: Application[], field: string): void {
    if (field === '' || field !== lastField) past = [...past.slice(-MOST_UNDOS + 1), file];
    lastField = field;
    become({ ...file, applications });
  }

  const find = (id: string | null) => file.applications.find((application) => application.id === id);

  return {
    get applications() {
      return file.applications;
    },
    get unreadableCount() {
      return file.unreadable.length;
    },
    get canUndo() {
      return past.length > 0;
    },
    get isSaving() {
      return unsaved > 0;
    },
    find,
    put(application, field) {
      const others = file.applications;
      const list = find(application.id)
        ? others.map((other) => (other.id === application.id ? application : other))
        : [application, ...others];
      change(list, field && `${application.id}-${field}`);
    },
    remove(id) {
      change(
        file.applications.filter((application) => application.id !== id),
        '',
      );
    },
    undo() {
      const before = past[past.length - 1];
      if (!before) return;
      past = past.slice(0, -1);
      lastField = '';
      become(before);
    },
  };
}

/** An application with nothing filled in. */
export function emptyApplication(id: string, now: string): Application {
  return {
    id,
    status: APPLICATION_STATUSES[0],
    job: '',
    firm: '',
    link: '',
    contact: '',
    sentOn: '',
    followedUpOn: '',
    interviewAt: '',
    interviewPlace: '',
    outcome: null,
    variantId: null,
    resumeName: '',
    message: null,
    updatedAt: now,
  };
}
