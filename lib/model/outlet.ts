/** A publisher or counter of figures: news outlet, monitor, agency, ministry, rescue service. */
export interface Outlet {
  /** Kebab-case, e.g. `sohr`. */
  id: string;
  name: string;
  /** Null where it has none of its own, or none is known. */
  nameAr: string | null;
  aliases: string[];
  domains: string[];
  country: string | null;
  /** `monitor`, `state media`, `independent`, `affiliated`, `un` … */
  kind: string;
  /** Who owns or runs it: a fact, never a grade. */
  affiliation: string;
}
