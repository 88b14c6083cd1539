import { createDatabaseStore, createDatabaseTextStore, openDatabase } from './device-database.ts';
import { wipePages } from './offline.ts';
import {
  browserStorage,
  deviceId,
  keepOwnership,
  readOwnership,
  type Answer,
  type Ownership,
} from './ownership.ts';
import type { Account } from '#lib/account/account.svelte.ts';
import { ACCOUNT_KEY } from '#lib/account/account-key.ts';
import { createProgress, type Progress } from './progress.svelte.ts';
import { createKeptTexts, createMemoryTextStore, type KeptTexts } from './kept-texts.ts';
import { createRunningExercises, type RunningExercises } from './running-exercise.ts';
import { createMemoryStore } from './record-store.ts';
import { keepSessionEmpty } from './session-storage.ts';
import { leaveFor, wipeDevice } from './wipe.ts';

/** Comes with the device: who shares a computer is watched over from the answer on, also when the network has just gone. */
export { default as SharedDeviceBar } from './SharedDeviceBar.svelte';

/*
 * Everything the site keeps on the device, for one page: whose device it is, the progress, the running exercises. Made
 * once by the root layout and given to the pages by context. What is not needed before somebody answers or taps is
 * imported then: the first page must stay light.
 */

export interface Device {
  /** Whose device it is; reactive. */
  readonly ownership: Ownership;
  readonly progress: Progress;
  readonly running: RunningExercises;
  /** What the person makes: the CV, the message, the board of applications, each under its key. */
  readonly documents: KeptTexts;
  /** The account that keeps the records for other devices too; null while nobody asked for one. Reactive. */
  readonly account: Account | null;
  /** Its code, fetched when first needed. Rejects when it cannot be loaded. */
  openAccount: () => Promise<Account>;
  /** True once what an earlier visit kept has been read; reactive. */
  readonly ready: boolean;
  /** Resolves when `ready` becomes true. Never rejects. */
  readonly whenReady: Promise<void>;
  /** Takes the answer to "Cet appareil est à vous ?". */
  answer: (answer: Answer) => Promise<void>;
  /** Erases everything kept on the device, but stays on the page. */
  erase: () => Promise<void>;
  /** Erases everything and leaves for `home`. */
  wipe: (home: string) => Promise<void>;
}

const randomHex = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Call it in the root layout, also when prerendering: there it knows nothing and keeps nothing. */
export function createDevice(): Device {
  const isBrowser = typeof window !== 'undefined';
  const storage = browserStorage();
  const freshId = isBrowser ? randomHex() : '0'.repeat(16);
  let ownership = $state<Ownership>(readOwnership(storage));
  let ready = $state(false);

  const progress = createProgress({ device: () => deviceId(storage, ownership, freshId) });
  const documents = createKeptTexts(createMemoryTextStore());
  const running = createRunningExercises(documents);

  /** Moves to the device's database. Where there is none (private mode), `progress.durable` stays false. */
  async function keepOnDevice() {
    try {
      const database = await openDatabase();
      await Promise.all([
        progress.keepIn(createDatabaseStore(database)),
        documents.moveTo(createDatabaseTextStore(database)),
      ]);
      // Without this, a phone short of room erases the least used sites first. Firefox asks the person: not at start.
      if (!/firefox/i.test(navigator.userAgent)) void navigator.storage?.persist?.().catch(() => false);
    } catch {
      // The memory stores go on.
    }
  }

  let account = $state.raw<Account | null>(null);
  let opening: Promise<Account> | undefined;

  function openAccount(): Promise<Account> {
    opening ??= import('#lib/account/account.svelte.ts').then(async ({ createAccount }) => {
      account = await createAccount({ progress, documents, ownership: () => ownership, erase });
      return account;
    });
    opening.catch(() => (opening = undefined));
    return opening;
  }

  if (isBrowser) keepSessionEmpty(() => ownership !== 'mine');

  const whenReady = (isBrowser && ownership === 'mine' ? keepOnDevice() : Promise.resolve()).then(() => {
    ready = true;
  });
  /** The account that an earlier visit kept. Its code comes from the network, so it may have to wait for it. */
  const openKeptAccount = (): Promise<unknown> =>
    documents
      .read(ACCOUNT_KEY)
      .then((kept) => (kept === null ? null : openAccount()))
      .catch(() => addEventListener('online', () => void openKeptAccount(), { once: true }));
  void whenReady.then(openKeptAccount);

  async function erase() {
    account?.close();
    account = null;
    opening = undefined;
    await progress.eraseAll();
    await documents.removeAll();
    await wipeDevice();
    // The database is gone: what comes next is kept in memory, until somebody answers the question again.
    ownership = 'unknown';
    await Promise.all([progress.keepIn(createMemoryStore()), documents.moveTo(createMemoryTextStore())]);
  }

  async function wipe(home: string) {
    await erase();
    leaveFor(home);
  }

  return {
    get ownership() {
      return ownership;
    },
    get ready() {
      return ready;
    },
    progress,
    running,
    documents,
    get account() {
      return account;
    },
    openAccount,
    whenReady,
    erase,
    wipe,

    async answer(answer) {
      if (answer === 'mine') {
        ownership = 'mine';
        keepOwnership(storage, 'mine');
        await keepOnDevice();
        return;
      }
      if (ownership === 'mine') await erase();
      ownership = 'shared';
      keepOwnership(storage, 'shared');
      await wipePages().catch(() => undefined);
    },
  };
}
