/** How long the file stays available to the browser's download, in milliseconds. */
const DOWNLOAD_TIME = 60_000;

/** Hands a file made on this device to the browser, which puts it among the downloads under this name. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_TIME);
}
