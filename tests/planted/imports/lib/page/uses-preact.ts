import { h } from 'preact';

export const element = h('p', null);
