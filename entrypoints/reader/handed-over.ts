import { askFromPage } from '../../lib/messages/from-page.ts';

/**
 * Has a script put in that hands something over by the function of that name in the extension's isolated world; null where it does
 * not. A page can't load it itself: nothing of the extension is open to pages.
 */
export async function handedOver<T>(name: string, call: 'cards' | 'dayScript'): Promise<T | null> {
  let there: T | null = null;
  Object.assign(globalThis, {
    [name]: (given: T) => {
      there = given;
    },
  });
  await askFromPage(call, {});
  Reflect.deleteProperty(globalThis, name);
  return there;
}
