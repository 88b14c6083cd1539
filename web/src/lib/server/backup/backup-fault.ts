/** Why nothing was saved, or nothing restored. The message is for the operator, in French. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}
