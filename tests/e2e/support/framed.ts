import { readFileSync } from 'node:fs';
import type { Page } from '../../../scripts/site/serve.ts';

const STYLE =
  '<style>html, body { height: 100%; margin: 0 } iframe { width: 100%; height: 80%; border: 0 }</style>';
const MENU = '<nav><a href="/">Home</a> <a href="/">World</a> <a href="/">Syria</a></nav>';

/** An article as pages put it into a frame without an address of its own. */
const REPORT =
  '<h1>Raid near Atarib</h1><p>Air strikes on Atarib in western Aleppo killed 14 civilians on Tuesday, the Syrian Observatory for Human Rights said.</p>';

const APPLES =
  '<p>Growers in the valley picked more apples this autumn than in any year since the cooperative was founded, and most of the juice is sold abroad.</p>';

/** Pages whose article is in a frame, and one whose frame is not its article. */
export const FRAMED: Record<string, Page> = {
  '/framed/same-site.html': page(`${STYLE}${MENU}<iframe src="/aleppo-2024.html"></iframe>`),
  '/framed/other-site.html': page(
    `${STYLE}${MENU}<iframe src="http://herald.example/aleppo-2024.html"></iframe>`,
  ),
  // Beside elements whose names are those of the extension's interface and of what its scripts remember.
  '/framed/srcdoc.html': page(
    `${STYLE}${MENU}<a id="browser"></a><a id="sidelightFrames"></a><iframe srcdoc="${REPORT}"></iframe>`,
  ),
  '/framed/sandboxed.html': page(`${STYLE}${MENU}<iframe sandbox src="/aleppo-2024.html"></iframe>`),
  '/framed/sandboxed-srcdoc.html': page(
    `${STYLE}${MENU}<iframe sandbox="allow-scripts" srcdoc="${REPORT}"></iframe>`,
  ),
  '/framed/single-page.html': page(`${STYLE}${MENU}<iframe src="/moving/from-elsewhere.html"></iframe>`),
  '/framed/beside.html': page(
    `${STYLE}<main><h1>A record harvest of apples</h1>${APPLES.repeat(6)}<iframe src="/aleppo-2024.html"></iframe></main>`,
  ),
  '/framed/small.html': page(`${MENU}<iframe width="300" height="250" src="/aleppo-2024.html"></iframe>`),
  '/framed/frameset.html': {
    type: 'text/html',
    body: `<html><head><title>News</title></head><frameset cols="200,*"><frame src="/framed/menu.html" name="menu">
<frame src="/cycling.html" name="text"><noframes><body><p>Your browser shows no frames.</p></body></noframes></frameset></html>`,
  },
  '/framed/menu.html': page('<ul><li><a target="text" href="/aleppo-2024.html">Aleppo</a></li></ul>'),
  '/xhtml/report.xhtml': {
    type: 'application/xhtml+xml; charset=utf-8',
    body: readFileSync('tests/fixtures/pages/xhtml/page.html'),
  },
  '/plain/report.txt': {
    type: 'text/plain; charset=utf-8',
    body: [
      'RAID NEAR ATARIB',
      'Air strikes on Atarib in western Aleppo, Syria, killed 14\ncivilians on Tuesday, the Syrian Observatory for Human Rights said.',
      'The Syrian army lost two soldiers near Kafr\nTaal in the same hours.',
    ].join('\n\n'),
  },
};

function page(body: string): Page {
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>The reading room</title></head><body>${body}</body></html>`,
  };
}
