import type { LearningRecord } from '@wetechcare/core/progress/record.ts';
import { parseRecords } from '@wetechcare/core/progress/parse-record.ts';
import { MOST_RECORDS } from '@wetechcare/core/sync/sync-shape.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';
import type { Ownership } from '#lib/device/ownership.ts';
import type { Progress } from '#lib/device/progress.svelte.ts';
import { ACCOUNT_KEY } from './account-key.ts';
import { parseKeptAccount, type KeptAccount } from './kept-account.ts';
import {
  createRemoteAccount,
  eraseRemoteAccount,
  exchange,
  renewCode,
  signIn,
  type Failure,
} from './server-calls.ts';

/*
 * The learner's account, seen from the device: it sends what the server lacks and takes what the device lacks, whenever there
 * is a network. What is done on the device never waits for it.
 */

/** `none`: never asked for. `ended`: signed out by the server; what is unsent stays on the device until the code is given again. */
export type AccountStatus = 'none' | 'signed-in' | 'ended';

export interface Account {
  /** Reactive, as the next two. */
  readonly status: AccountStatus;
  /** How many records wait to be sent. */
  readonly waiting: number;
  /** Why the last try did not send them; null when it did, or is under way. */
  readonly trouble: Failure | null;
  /** Makes an account for what this device has. @returns the words of its code, or why there is none */
  create: () => Promise<readonly string[] | Failure>;
  /** Opens the account of this code, and adds to it what this device has. @returns null, or why not */
  open: (code: string) => Promise<Failure | null>;
  /** Gives the account another code. */
  renew: () => Promise<readonly string[] | Failure>;
  /** Sends and takes now. */
  sync: () => Promise<void>;
  /** Erases the account on the server, then everything on this device. @returns null, or why it was not done */
  eraseEverywhere: () => Promise<Failure | null>;
  /** Stops sending: the device was erased. */
  close: () => void;
}

export interface AccountDevice {
  progress: Progress;
  documents: KeptTexts;
  ownership: () => Ownership;
  /** Erases everything kept on the device. */
  erase: () => Promise<void>;
}

/** How long after a record it is sent, so that the next ones go with it. In milliseconds. */
const SOON = 2_000;
/** First and longest wait before trying again, in milliseconds. */
const FIRST_RETRY = 15_000;
const LONGEST_RETRY = 10 * 60_000;

/** Call it in the browser, once a page. Resolves when what an earlier visit kept has been read. */
export async function createAccount(device: AccountDevice): Promise<Account> {
  const { progress, documents } = device;
  let kept = $state.raw<KeptAccount | null>(parseKeptAccount(await documents.read(ACCOUNT_KEY)));
  let status = $state<AccountStatus>(kept ? 'signed-in' : 'none');
  let trouble = $state<Failure | null>(null);
  let syncing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryAfter = FIRST_RETRY;
  let closed = false;
  /** Records that the server could not read: sending them again would change nothing. */
  const refused = new Set<string>();

  const waiting = $derived(progress.unsent.filter(({ id }) => !refused.has(id)));

  async function keep(next: KeptAccount) {
    kept = next;
    await documents.write(ACCOUNT_KEY, JSON.stringify(next));
  }

  async function signedIn(token: string) {
    trouble = null;
    status = 'signed-in';
    await progress.forgetSent();
    await keep({ v: 1, token, cursor: 0 });
    await sync();
  }

  function later(ms: number) {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void sync(), ms);
  }

  async function failed(failure: Failure) {
    trouble = failure;
    if (failure === 'erased') {
      await device.erase();
    } else if (failure === 'signed-out') {
      status = 'ended';
    } else {
      later(retryAfter);
      retryAfter = Math.min(retryAfter * 2, LONGEST_RETRY);
    }
  }

  /** One round trip. @returns true when there is more to send or to take */
  async function exchangeOnce(batch: readonly LearningRecord[], { token, cursor }: KeptAccount) {
    const called = await exchange(token, {
      v: 1,
      now: new Date().toISOString(),
      cursor,
      records: [...batch],
    });
    // Meanwhile somebody may have signed in with another code, or erased the device.
    if (closed || kept?.token !== token) return true;
    if (!called.ok) {
      await failed(called.failure);
      return false;
    }
    const { value } = called;
    const bad = new Set(value.refused.map(({ index }) => index));
    for (const index of bad) if (batch[index]) refused.add(batch[index].id);
    const acknowledged = batch.filter((_, index) => !bad.has(index));
    await progress.takeSent([...acknowledged, ...parseRecords(value.records).accepted]);
    await keep({ v: 1, token, cursor: value.cursor });
    trouble = null;
    retryAfter = FIRST_RETRY;
    return value.more || waiting.length > 0;
  }

  async function exchangeAll() {
    while (kept && status === 'signed-in' && !closed) {
      if (!(await exchangeOnce(waiting.slice(0, MOST_RECORDS), kept))) return;
    }
  }

  const sync = () =>
    (syncing ??= exchangeAll().finally(() => {
      syncing = null;
    }));

  const whenBack = () => void sync();
  const whenShown = () => {
    if (document.visibilityState === 'visible') void sync();
  };
  addEventListener('online', whenBack);
  document.addEventListener('visibilitychange', whenShown);
  const stopWatching = $effect.root(() => {
    $effect(() => {
      if (waiting.length > 0 && status === 'signed-in') later(SOON);
    });
  });

  if (kept) void sync();

  return {
    get status() {
      return status;
    },
    get waiting() {
      return waiting.length;
    },
    get trouble() {
      return trouble;
    },

    async create() {
      const called = await createRemoteAccount(device.ownership() !== 'mine');
      if (!called.ok) return called.failure;
      await signedIn(called.value.token);
      return called.value.words;
    },

    async open(code) {
      const called = await signIn(code, device.ownership() !== 'mine');
      if (!called.ok) return called.failure;
      await signedIn(called.value.token);
      return null;
    },

    async renew() {
      if (!kept) return 'signed-out';
      const called = await renewCode(kept.token);
      if (!called.ok) {
        if (called.failure === 'signed-out' || called.failure === 'erased') await failed(called.failure);
        return called.failure;
      }
      return called.value.words;
    },

    sync,

    async eraseEverywhere() {
      if (kept && status === 'signed-in') {
        const called = await eraseRemoteAccount(kept.token);
        if (!called.ok && called.failure !== 'erased') return called.failure;
      }
      await device.erase();
      return null;
    },

    close() {
      closed = true;
      clearTimeout(timer);
      removeEventListener('online', whenBack);
      document.removeEventListener('visibilitychange', whenShown);
      stopWatching();
    },
  };
}
