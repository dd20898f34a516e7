import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitCall, type Passwords } from '../../lib/page/card-host/line.ts';
import type { FromCard, ToCard } from '../../lib/ui/card/card-line.ts';
import { createFramedCard } from './framed-card.ts';

/** What the background leaves in the frame, in the extension's isolated world, before it puts this script in. */
interface World {
  sidelightPasswords?: Passwords;
}

/** The card itself, in its frame: the page's script says what it shows. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const passwords = world.sidelightPasswords;
  Reflect.deleteProperty(world, 'sidelightPasswords');
  if (!passwords) return;
  const card = createFramedCard(document, (message) => void line.then(({ send }) => send(message)));
  const line = awaitCall<FromCard, ToCard>(window, passwords, card.hear);
});
