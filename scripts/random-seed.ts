import { configureGlobal } from 'fast-check';

/** Every random test starts from the seed that `npm test` prints, so that `SEED=… npm test` plays the same run again. */
const seed = Number(process.env.SEED);
if (process.env.SEED && Number.isInteger(seed)) configureGlobal({ seed });
