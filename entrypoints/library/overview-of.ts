import type { Period } from '../../lib/model/date.ts';
import type { FacetCount } from '../../lib/model/report-search.ts';
import type { Found, LibraryIndex } from '../../lib/search/create-index.ts';
import type { NamedCount, Overview } from '../../lib/ui/library/library-state.ts';

/** What was found, with the names that the index keeps apart. */
export function overviewOf(index: LibraryIndex, found: Found, zoom: Period | null): Overview {
  const outlet = (one: FacetCount): NamedCount => ({
    ...one,
    name: index.outletName(one.id) ?? one.id,
    nameAr: null,
  });
  const actor = (one: FacetCount): NamedCount => {
    const known = index.name(one.id);
    return { ...one, name: known?.name ?? one.id, nameAr: known?.nameAr ?? null };
  };
  const { facets, timeline, near } = found;
  return {
    ...facets,
    outlets: facets.outlets.map(outlet),
    actors: facets.actors.map(actor),
    span: index.span,
    zoom,
    timeline,
    near,
  };
}
