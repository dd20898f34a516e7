/** Parameters that tell a site who sent the reader, not which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|cmp|ito|ns_\w+|at_\w+|_ga|amp|output)$/i;

/**
 * One spelling of a page's address, for comparing: no scheme, `www.` or `m.`, tracking parameters, fragment, AMP
 * suffix or slash at the end. Not an address to open.
 */
export function normalisedAddress(url: string): string {
  const [, host = '', path = '', query = ''] =
    /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim()) ?? [];
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .sort()
    .join('&');
  const page = path
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/(?:\/amp)?\/*$/i, '')
    .replace(/\/index\.\w+$/i, '');
  const bareHost = host
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:(?:80|443)$/, '')
    .replace(/^(?:www\d?|m|amp)\./, '');
  return `${bareHost}${page}${kept && `?${kept}`}`;
}

/** An address without its fragment, which names a place in the same page; `#/…` and `#!…` are routes of old sites. */
export function withoutFragment(url: string): string {
  return url.replace(/#(?![/!]).*$/, '');
}

export function sameAddress(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && normalisedAddress(a) === normalisedAddress(b);
}

/**
 * The stable id of a report: from its address, or, where it has none, from what cites it. 64 bits as 16 hex digits:
 * among 300,000 reports two share one with a chance of about 1 in 400 million.
 */
export function reportIdOf(report: {
  url: string | null;
  outlet: string;
  title: string;
  published: string | null;
}): string {
  const { url, outlet, title, published } = report;
  return fnv1a64(url ? normalisedAddress(url) : ['', outlet, title, published ?? ''].join('\n'));
}

/** FNV-1a, 64 bit, over UTF-16 code units low byte first (draft-eastlake-fnv; not for secrets). */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
