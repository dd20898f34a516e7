/** Every way for a script to reach another machine by name. */
const WAYS_OUT =
  /\b(fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|setUninstallURL)\b/g;

/**
 * What makes a page load something on a script's behalf: the script is then no asker by name, and the page's address and
 * cookies go along. The extension's own pages have a policy against it; a foreign page's policy lets through what that page wishes.
 */
const BY_THE_PAGE: readonly [way: string, pattern: RegExp][] = [
  ['import()', /\bimport\s*\(/],
  ['Image', /\bnew\s+(?:\w+\.)*Image\b/],
  ['Worker', /\b(?:Shared)?Worker\b/],
  ['FontFace', /\bFontFace\b/],
  ['src', /\bsrc(?:set)?\b/],
  ['srcdoc', /\bsrcdoc\b/],
  ['@import', /@import\b/],
  // Within the drawing itself, by its name: `url(#fade)`.
  ['url()', /\burl\(\s*["']?(?!["']?#)/],
  [
    'an element that loads',
    /(?<!\.closest)\(\s*[`'"](?:img|frame|link|script|object|embed|video|audio|source|track|form|feImage)[`'"]\s*[,)]/,
  ],
  ['a frame', /\(\s*[`'"]iframe[`'"]\s*[,)]/],
  ['a form sent', /\.(?:submit|requestSubmit)\s*\(/],
  [
    'another address for the page',
    /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\b|\bwindow\.open\b/,
  ],
  // Names of languages of markup look like addresses; nobody is asked for them.
  ['an address', /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)\b)/],
];

/** Each way that code names, as often as it does. */
export function waysOut(code: string): string[] {
  return code.match(WAYS_OUT) ?? [];
}

/** The ways out, once each, that a script in a foreign page may have none of. */
export function waysOutOfPage(code: string): string[] {
  const byThePage = BY_THE_PAGE.filter(([, pattern]) => pattern.test(code)).map(([way]) => way);
  return [...new Set([...waysOut(code), ...byThePage])];
}
