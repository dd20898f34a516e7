import type { Analysis } from '../../model/article.ts';
import type { Day } from '../../model/date.ts';
import type { Selection } from '../../model/selection.ts';
import type { Settings } from '../../model/settings.ts';
import type { CardState } from '../card/card-state.ts';
import type { Mark } from '../marked/MarkedText.tsx';

export interface SelectionState {
  /** `gone`: the browser was closed since. */
  selection: Selection | 'gone';
  /** What the background found in the words; null until it has answered. */
  read: Analysis | { problem: string } | null;
  /** The card of the mark that was chosen. */
  card: { state: CardState; mark: Mark } | null;
  styles: Settings['styles'];
  /** The day of reading. */
  today: Day;
  /** Version of the extension, and of each set of reports that it holds. */
  versions: { extension: string; packs: readonly string[] };
}

export interface SelectionEvents {
  onMark: (mark: Mark) => void;
  onClose: () => void;
}
