import { first } from '../../lib/crossref/uses-sibling.ts';
import { library } from '../library/main.ts';

export const popup = [first, library];
