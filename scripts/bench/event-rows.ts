import distributions from './event-distributions.json' with { type: 'json' };

/** The 49 columns of UCDP GED, in their order. */
const COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );
const MS_PER_DAY = 86_400_000;

/**
 * A table of `count` invented events, each value as frequent as in the real set. The same `seed` gives the same table.
 * There are fewer different places than in the real one, so that each is asked for among more records.
 */
export function eventTable(count: number, seed = 1): string {
  const random = randomFrom(seed);
  const draw = {
    year: drawer(distributions.years, random),
    sides: drawer(distributions.sides, random),
    place: drawer(distributions.places, random),
    datePrecision: drawer(distributions.datePrecision, random),
    deaths: drawer(distributions.deaths, random),
    counters: drawer(distributions.counters, random),
  };
  const rows = Array.from({ length: count }, (_, index) => {
    const [year] = draw.year() as [number];
    const [violence, sideA, sideB] = draw.sides() as [number, string, string];
    const [name, adm1, adm2, lat, lon, precision] = draw.place();
    const [deathsA, deathsB, civilians, unknown, best, low, high] = draw.deaths();
    const day = new Date(Date.UTC(year, 0, 1) + Math.floor(random() * 365) * MS_PER_DAY)
      .toISOString()
      .slice(0, 10);
    const [counters] = draw.counters() as [string];
    const row: Record<string, string | number | undefined> = {
      id: index + 1,
      year,
      type_of_violence: violence,
      side_a: sideA,
      side_b: sideB,
      source_office: counters,
      source_date: day,
      source_original: counters,
      where_prec: precision,
      where_coordinates: name,
      where_description: name,
      adm_1: adm1,
      adm_2: adm2,
      latitude: lat,
      longitude: lon,
      country: 'Syria',
      country_id: 652,
      event_clarity: 1,
      date_prec: draw.datePrecision()[0],
      date_start: day,
      date_end: day,
      deaths_a: deathsA,
      deaths_b: deathsB,
      deaths_civilians: civilians,
      deaths_unknown: unknown,
      best,
      low,
      high,
    };
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Draws rows of a distribution by their frequency, which stands last in each. */
function drawer(rows: readonly (string | number)[][], random: () => number): () => (string | number)[] {
  const total = rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
  return () => {
    let left = random() * total;
    for (const row of rows) {
      left -= Number(row.at(-1));
      if (left < 0) return row.slice(0, -1);
    }
    return rows.at(-1)?.slice(0, -1) ?? [];
  };
}

/** Mulberry32: even enough for a benchmark, and the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
