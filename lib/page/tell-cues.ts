import { withoutFragment } from '../model/address.ts';
import { tell } from './tell.ts';

/**
 * What the scripts that look at a page and the reader script remember in a document, in the extension's isolated world. There
 * too the name of an unset property may be the id of an element of the page, so none counts but by its type.
 */
interface World {
  /** A reader script was put into this document. */
  sidelightReader?: boolean;
  /** The address that was read last in this document. */
  sidelightRead?: string;
  /** The reader script goes on to the address that the page has by now by itself. */
  sidelightGoesOn?: () => boolean;
}

/** Asks the background to read the document, once for each address that a single-page site goes on to in it. */
export function tellCues(): void {
  const world = globalThis as World;
  const address = withoutFragment(location.href);
  if (world.sidelightRead === address) return;
  if (typeof world.sidelightGoesOn === 'function' && world.sidelightGoesOn()) return;
  const sidelightReader = world.sidelightReader === true;
  const sidelightRead = typeof world.sidelightRead === 'string' ? world.sidelightRead : '';
  // At once, since a second look may come before the answer to the first.
  world.sidelightReader = true;
  world.sidelightRead = address;
  void tell('cues', { first: !sidelightReader }).then((answer) => {
    const { reading } = (answer ?? {}) as { reading?: boolean };
    if (!reading) Object.assign(world, { sidelightReader, sidelightRead });
  });
}
