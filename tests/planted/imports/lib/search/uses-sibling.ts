import { names } from '../knowledge/names.ts';

export const first = names[0];
