import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The reader's language, inside a `WordsContext.Provider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was rendered outside WordsContext.Provider');
  return words;
}
