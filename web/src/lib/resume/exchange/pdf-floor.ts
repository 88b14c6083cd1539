import '#lib/sheet/replace-all.ts';

/*
 * What pdf.js calls and phones sold in 2019 lack: it is written for newer browsers, even in its build for old ones. Each is
 * written only as far as reading text needs it. Where the browser has its own, that one stays.
 */

interface Resolvers<Value> {
  promise: Promise<Value>;
  resolve: (value: Value | PromiseLike<Value>) => void;
  reject: (reason?: unknown) => void;
}

if (!Promise.withResolvers) {
  Promise.withResolvers = <Value>(): Resolvers<Value> => {
    const resolvers = {} as Resolvers<Value>;
    resolvers.promise = new Promise<Value>((resolve, reject) =>
      Object.assign(resolvers, { resolve, reject }),
    );
    return resolvers;
  };
}

if (!Promise.try) {
  const attempt = (task: (...given: unknown[]) => unknown, ...given: unknown[]) =>
    new Promise<unknown>((resolve) => resolve(task(...given)));
  Promise.try = attempt as typeof Promise.try;
}

if (!URL.parse) {
  URL.parse = (address, base) => {
    try {
      return new URL(address, base);
    } catch {
      return null;
    }
  };
}

if (typeof structuredClone !== 'function') {
  // Only tried, to see whether it moves memory: this one does not.
  self.structuredClone = <Value>(value: Value): Value => value;
}

if (typeof FinalizationRegistry !== 'function') {
  // Only frees the memory of pictures sooner.
  self.FinalizationRegistry = class {
    register(): void {}
    unregister(): boolean {
      return false;
    }
  } as never;
}

/** The item at a place counted from the end when it is negative. */
function at(this: ArrayLike<unknown>, place: number): unknown {
  return this[place < 0 ? this.length + place : place];
}

for (const prototype of [
  Array.prototype,
  String.prototype,
  Object.getPrototypeOf(Uint8Array.prototype) as object,
])
  if (!('at' in prototype))
    Object.defineProperty(prototype, 'at', { value: at, configurable: true, writable: true });
