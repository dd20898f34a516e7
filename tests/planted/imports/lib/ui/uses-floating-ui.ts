import { computePosition } from '@floating-ui/dom';

export const place = computePosition;
