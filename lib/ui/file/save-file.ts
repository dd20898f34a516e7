/** How long a browser may take to begin a download. */
const BEGIN_MS = 60_000;

/** Hands a file to the browser, which puts it where the reader keeps downloads. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN_MS);
}
