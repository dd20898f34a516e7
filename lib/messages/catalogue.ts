import { askFromPage } from './from-page.ts';
import type { Catalogue, Spoken } from './page-words.ts';

/** The messages of a language that is not the browser's; a page's script has to ask for them. */
export async function catalogue(language: Spoken): Promise<Catalogue> {
  const answer = await askFromPage('words', { language });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value.messages;
}
