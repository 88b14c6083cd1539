import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@wetechcare/core/progress/uuidv7.ts';

/** The id of a new row: a UUIDv7 of this moment. */
export const newId = (): string => uuidV7(Date.now(), randomBytes(10));
