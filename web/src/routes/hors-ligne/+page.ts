// Without scripts: the service worker keeps this page on every device, so it must weigh next to nothing.
export const prerender = true;
export const csr = false;
