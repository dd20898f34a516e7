/** What wants a name on a map, in the order in which they get one. */
export interface Wanted {
  text: string;
  x: number;
  y: number;
  /** Radius of the mark that the name stands beside; 0 for the name of an area, which stands in its middle. */
  radius: number;
}

/** A name where it has room; `x` is its middle, so that it is the same from left and from right. */
export interface Label {
  text: string;
  x: number;
  y: number;
  isArea: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of the type that the style sheet gives to names on maps, in pixels: a letter's mean width, a line's height. */
const LETTER = 6.1;
const LINE = 13;
const GAP = 3;

/** Gives a name to each that has room for it without touching a mark, another name or the map's edge. */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number): Label[] {
  const marks = wanted
    .filter(({ radius }) => radius > 0)
    .map((one) => around(one.x, one.y, one.radius, one.radius));
  const taken: Box[] = [...marks];
  const labels: Label[] = [];
  for (const one of wanted) {
    const half = (one.text.length * LETTER) / 2;
    const spot = candidates(one, half).find(({ x, y }) => {
      const box = around(x, y, half, LINE / 2);
      const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
      return inside && !taken.some((other) => touches(box, other));
    });
    if (!spot) continue;
    taken.push(around(spot.x, spot.y, half, LINE / 2));
    labels.push({ text: one.text, ...spot, isArea: one.radius === 0 });
  }
  return labels;
}

/** To the right, to the left, below, above. */
function candidates({ x, y, radius }: Wanted, half: number): { x: number; y: number }[] {
  if (radius === 0) return [{ x, y }];
  const [aside, off] = [radius + GAP + half, radius + LINE / 2];
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + off },
    { x, y: y - off },
  ];
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
