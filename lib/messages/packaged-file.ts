import { browser } from 'wxt/browser';

/**
 * Text of a file that ships with the extension, unpacked where its name says that it is packed. The only request that
 * Sidelight makes, and it stays inside.
 */
export async function packagedFile(path: string): Promise<string> {
  const address = new URL(path, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Sidelight’s own file ${path} can’t be read.`);
  if (!path.endsWith('.gz') || !response.body) return response.text();
  try {
    return await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  } catch (cause) {
    throw new Error(`Sidelight’s own file ${path} is damaged.`, { cause });
  }
}
