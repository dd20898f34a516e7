import { popup } from '../entrypoints/popup/main.ts';

export const shown = popup;
