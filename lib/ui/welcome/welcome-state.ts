import type { Settings } from '../../model/settings.ts';
import type { CardState } from '../card/card-state.ts';
import type { DatabaseState } from '../database/database-state.ts';
import type { Mark } from '../marked/MarkedText.tsx';

export interface Example {
  title: string;
  text: string;
  marks: readonly Mark[];
}

export interface WelcomeState {
  /** A live example, read by the same analysis as any article; null until it is read. */
  example: Example | { problem: string } | null;
  /** The card of the mark that was chosen. */
  card: { state: CardState; mark: Mark } | null;
  /** Step of the tour; null while it is not going on. */
  tour: number | null;
  settings: Settings;
  database: DatabaseState | null;
}

export interface WelcomeEvents {
  onMark: (mark: Mark) => void;
  onClose: () => void;
  onTour: (step: number | null) => void;
  onSettings: (change: (now: Settings) => Settings) => void;
}
