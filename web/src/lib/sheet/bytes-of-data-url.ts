/** The bytes inside a base64 `data:` address, such as a font that was built into a worker. */
export function bytesOfDataUrl(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) =>
    character.charCodeAt(0),
  );
}
