/** The key under which the device keeps what it needs to be signed in. */
export const ACCOUNT_KEY = 'account';
