import { browser } from 'wxt/browser';

/** Text of a file that ships with the extension. The only request that Sidelight makes, and it stays inside. */
export async function packagedFile(path: string): Promise<string> {
  const address = new URL(path, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Sidelight’s own file ${path} can’t be read.`);
  return response.text();
}
