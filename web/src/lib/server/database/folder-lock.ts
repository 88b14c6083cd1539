import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnavailable } from './database-unavailable.ts';

interface Owner {
  pid: number;
  /** When the process began, as the kernel counts it; a reused process number has another one. Null off Linux. */
  began: string | null;
}

/**
 * Reserves a folder for this process. Two processes writing the same embedded database would destroy it.
 * Takes over the lock of a process that is gone (kill -9, power cut).
 * @returns a function that frees the folder
 * @throws DatabaseUnavailable when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lockFile = join(folder, 'database.lock');
  const mine = join(folder, `database.lock.${randomUUID()}`);
  writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) } satisfies Owner));
  try {
    while (!claim(mine, lockFile)) {
      const content = readIfThere(lockFile);
      if (content === undefined) continue;
      const owner = parseOwner(content);
      if (owner && isAlive(owner)) throw heldBy(owner.pid, lockFile);
      removeStale(lockFile, content);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lockFile, { force: true });
}

/** A hard link appears whole or not at all, so nobody ever reads a half-written lock. */
function claim(mine: string, lockFile: string): boolean {
  try {
    linkSync(mine, lockFile);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock aside; if another process took it over in between, gives that one its lock back. */
function removeStale(lockFile: string, staleContent: string): void {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== staleContent) claim(aside, lockFile);
  rmSync(aside, { force: true });
}

function parseOwner(content: string): Owner | undefined {
  try {
    const owner = JSON.parse(content) as Owner;
    return Number.isInteger(owner.pid) && owner.pid > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return owner.began === null || owner.began === beganAt(owner.pid);
}

/** Field 22 of /proc/PID/stat, counted after the command name, which may hold spaces. */
function beganAt(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function heldBy(pid: number, lockFile: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    [
      `Le dossier de données est déjà utilisé par un autre processus (numéro ${pid}).`,
      `Arrêtez-le d’abord, ou choisissez un autre dossier avec DATA_DIR.`,
      `Si vous êtes sûr que rien ne tourne, supprimez le fichier ${lockFile}.`,
    ].join('\n'),
  );
}
