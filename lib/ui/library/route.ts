import { EVENTS, VICTIM_GROUPS } from '../../model/claim.ts';
import { isDay } from '../../model/date.ts';
import { GOVERNORATES } from '../../model/place.ts';
import { NO_FILTERS, type Search } from './search.ts';

/** Where in the library the reader is; kept in the address so that back, reload and bookmarks work. */
export type Route = { page: 'reports'; search: Search } | { page: 'report'; id: string } | { page: 'data' };

/** Reads the address's part after `#`; whatever does not fit is left out. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === 'data') return { page: 'data' };
  const [, id] = /^report\/(.+)$/.exec(path) ?? [];
  if (id) return { page: 'report', id: decode(id) };
  return { page: 'reports', search: searchOf(new URLSearchParams(query)) };
}

/** The address of a search, without what is not asked for. */
export function hashOf(search: Search): string {
  const asked = Object.entries(search).filter(([, value]) => value);
  return asked.length > 0 ? `#reports?${new URLSearchParams(asked as [string, string][])}` : '#reports';
}

function searchOf(query: URLSearchParams): Search {
  const oneOf = <T extends string>(key: string, known: readonly T[]) =>
    known.find((value) => value === query.get(key)) ?? null;
  const dayOf = (key: string) => {
    const value = query.get(key);
    return value && isDay(value) ? value : null;
  };
  return {
    ...NO_FILTERS,
    text: query.get('text') ?? '',
    from: dayOf('from'),
    to: dayOf('to'),
    governorate: oneOf('governorate', Object.values(GOVERNORATES)),
    actor: query.get('actor') || null,
    outlet: query.get('outlet') || null,
    event: oneOf('event', EVENTS),
    victims: oneOf('victims', VICTIM_GROUPS),
  };
}

/** A broken escape in an address is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
