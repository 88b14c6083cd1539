/**
 * Whether the device has a network, as far as the browser knows: `false` is certain, `true` may be a network that
 * leads nowhere. Call it while a component is set up.
 */
export function createOnline(): { readonly value: boolean } {
  let value = $state(typeof navigator === 'undefined' || navigator.onLine);
  $effect(() => {
    const look = () => {
      value = navigator.onLine;
    };
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  });
  return {
    get value() {
      return value;
    },
  };
}
