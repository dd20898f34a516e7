import { first } from '../../lib/analysis/uses-sibling.ts';

export const detector = first;
