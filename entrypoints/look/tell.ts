import { withoutFragment } from '../../lib/model/address.ts';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** What this script and the reader script remember in a document, in the extension's isolated world. */
interface World {
  browser?: Api;
  chrome?: Api;
  /** A reader script was put into this document. */
  sidelightReader?: boolean;
  /** The address that was read last in this document. */
  sidelightRead?: string;
}

/** Asks the background to read the document, once for each address that a single-page site goes on to in it. */
export function tellCues(): void {
  const world = globalThis as World;
  const address = withoutFragment(location.href);
  if (world.sidelightRead === address) return;
  const { sidelightReader = false, sidelightRead = '' } = world;
  // At once, since a second look may come before the answer to the first.
  world.sidelightReader = true;
  world.sidelightRead = address;
  void ask('cues', { first: !sidelightReader }).then((reading) => {
    if (!reading) Object.assign(world, { sidelightReader, sidelightRead });
  });
}

/** Asks the background to look into the frames of the page. */
export function tellFrames(): void {
  void ask('frames', {});
}

/**
 * Asked for here and not imported: to make the extension's interface costs a page as much as the look at it. It is gone
 * after an update; then nobody asks to read this page.
 */
async function ask(call: string, request: object): Promise<boolean> {
  const { browser, chrome } = globalThis as World;
  try {
    const reply = await (browser ?? chrome)?.runtime?.sendMessage({ call, request });
    return (reply as { value?: { reading?: boolean } } | undefined)?.value?.reading === true;
  } catch {
    return false;
  }
}
