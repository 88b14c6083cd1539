import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { BackupFault } from './backup-fault.ts';
import { headerSchema, parseLine, type BackupHeader } from './backup-format.ts';

export interface Backup {
  header: BackupHeader;
  /** What follows the header. To be read once. */
  lines: AsyncGenerator<string>;
}

/**
 * Opens a backup and reads its header.
 * @throws BackupFault when the file is no backup, or of a version that this program does not know; the lines throw it too, when
 *   the file is damaged further on
 */
export async function openBackup(file: string): Promise<Backup> {
  const lines = readLines(file);
  const { value: first } = await lines.next();
  const header = v.safeParse(headerSchema, parseLine(first ?? ''));
  if (header.success) return { header: header.output, lines };
  await lines.return(undefined);
  throw new BackupFault(`${file} n’est pas une sauvegarde que cette version peut lire.`);
}

/** Only `\n` ends a line: texts may hold the line separators of Unicode, which Node's readline takes for ends. */
async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of source.pipe(unzipped) as AsyncIterable<Buffer>) {
      const text = decoder.write(chunk);
      const end = text.lastIndexOf('\n');
      if (end < 0) {
        rest += text;
        continue;
      }
      yield* (rest + text.slice(0, end)).split('\n');
      rest = text.slice(end + 1);
    }
  } catch (error) {
    throw faultOf(error, file);
  } finally {
    source.destroy();
  }
  if (rest) throw new BackupFault(`${file} est incomplet.`);
}

function faultOf(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupFault(`Le fichier ${file} n’existe pas.`);
  if (code === 'EACCES' || code === 'EISDIR') return new BackupFault(`Le fichier ${file} ne se lit pas.`);
  if (code === 'Z_BUF_ERROR') return new BackupFault(`${file} est incomplet.`);
  if (code.startsWith('Z_')) return new BackupFault(`${file} est abîmé, ou n’est pas une sauvegarde.`);
  return error;
}
