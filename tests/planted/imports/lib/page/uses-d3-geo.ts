import { geoPath } from 'd3-geo';

export const path = geoPath();
