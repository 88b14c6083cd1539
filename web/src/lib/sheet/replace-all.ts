/* pdfkit calls String.replaceAll, which came with Chrome 85: phones sold in 2019 may have Chrome 79. */
if (!('replaceAll' in String.prototype)) {
  Object.defineProperty(String.prototype, 'replaceAll', {
    value(this: string, search: string, replacement: string) {
      return this.split(search).join(replacement);
    },
    configurable: true,
    writable: true,
  });
}

export {};
