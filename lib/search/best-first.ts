/**
 * Report numbers by score, the best first; of equals the order stays. Scores are small, so counting how many reports
 * have each puts every report in its place in one pass, where comparing a hundred thousand would be felt at each key.
 */
export function bestFirst(fitting: Uint32Array, scores: Uint8Array | null): Uint32Array {
  if (!scores) return fitting;
  const starts = new Uint32Array(257);
  for (const report of fitting) {
    const worse = 256 - (scores[report] ?? 0);
    starts[worse] = (starts[worse] ?? 0) + 1;
  }
  let before = 0;
  for (let place = 0; place < starts.length; place++) {
    const here = starts[place] ?? 0;
    starts[place] = before;
    before += here;
  }
  const sorted = new Uint32Array(fitting.length);
  for (const report of fitting) {
    const worse = 256 - (scores[report] ?? 0);
    const at = starts[worse] ?? 0;
    sorted[at] = report;
    starts[worse] = at + 1;
  }
  return sorted;
}
