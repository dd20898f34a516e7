import { rows } from '../store/rows.ts';

export const first = rows[0];
