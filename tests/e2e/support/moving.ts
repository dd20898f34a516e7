import type { Page } from '../../../scripts/site/serve.ts';

/** An article that a page holds or shows later, in the manner of a short agency report. */
export const FIRST = `<h1>Shells fall on Sarmin</h1>
<p>Syrian government forces shelled Sarmin in Idlib province on Monday, the White Helmets said; 7 civilians were killed.</p>
<p>Fighters of Hay'at Tahrir al-Sham answered with rockets near Saraqib.</p>`;

export const SECOND = `<h1>Raid near Atarib</h1>
<p>Air strikes on Atarib in western Aleppo killed 14 civilians on Tuesday, the Syrian Observatory for Human Rights said.</p>
<p>The Syrian National Army lost two fighters near Marea.</p>`;

const ELSEWHERE = `<h1>A record harvest of apples</h1>
<p>Growers in the valley picked more apples this autumn than in any year since the war, the cooperative said on Friday.</p>
<p>The crop is sold as juice to three neighbouring countries, and prices are steady.</p>`;

/** The first article as a reader of German reads it who has it translated. */
const TRANSLATED = `<h1>Granaten auf Sarmin</h1>
<p>Die syrischen Regierungstruppen haben am Montag nach Angaben der Weißhelme Sarmin in der Provinz Idlib beschossen; dabei wurden sieben Zivilisten getötet.</p>
<p>Die Kämpfer antworteten nach eigenen Angaben mit Raketen in der Nähe von Saraqib, und am Abend war es dort wieder ruhig.</p>`;

export const REST = '<p>In Ariha, a hospital director said, 11 people were wounded by the same salvo.</p>';

/** Pages that change after they were loaded; each has `window.move()`, which a test calls when it wants the change. */
export const MOVING: Record<string, Page> = {
  '/moving/live-blog.html': page(
    `<main><article>${FIRST}</article></main>`,
    `document.querySelector('h1').insertAdjacentHTML('afterend', '<p>Update: a strike on Binnish killed 3 rescuers, the Syrian Civil Defence said.</p>')`,
  ),
  '/moving/rewritten.html': page(
    `<main><article>${FIRST}</article></main>`,
    `document.querySelector('p').textContent = 'The shelling of Sarmin in Idlib province on Monday killed 9 civilians, the White Helmets said.'`,
  ),
  '/moving/same-words.html': page(
    `<main><article>${FIRST}</article></main>`,
    `const main = document.querySelector('main'); main.innerHTML = main.innerHTML`,
  ),
  '/moving/same-words-inside.html': page(
    `<main><article>${FIRST}</article></main>`,
    `const article = document.querySelector('article'); article.innerHTML = article.innerHTML`,
  ),
  '/moving/shifted.html': page(
    `<main><article>${FIRST}</article></main>`,
    `const text = document.querySelector('p').firstChild; text.data = 'Correction of an earlier report: ' + text.data`,
  ),
  '/moving/word-between.html': page(
    `<main><article>${FIRST}<p>Shells fell on <b>Kafr</b> <i>Taal</i> at noon.</p></article></main>`,
    `document.querySelector('b').insertAdjacentHTML('afterend', ' [so spelt]')`,
  ),
  '/moving/day-in-print.html': page(
    `<main><article><h1>Shells fall on Sarmin</h1><p class="posted">November 26, 2024</p>${FIRST.replace(/<h1>.*<\/h1>/, '')}</article></main>`,
    `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Update: a strike on Binnish killed 3 rescuers, the Syrian Civil Defence said.</p>')`,
  ),
  '/moving/two-parts.html': page(
    `<main><article>${FIRST}<section id="two">${REST}</section></article></main>`,
    `for (const old of document.querySelectorAll('p')) {
      const wrapper = document.createElement('div');
      wrapper.append(...old.childNodes);
      old.replaceWith(wrapper);
    }`,
  ),
  '/moving/paywall-class.html': page(
    `<style>body.locked .rest { display: none }</style><main><article>${FIRST}<section class="rest">${REST}</section></article></main>
<script>document.body.className = 'locked'</script>`,
    `document.body.className = ''`,
  ),
  '/moving/paywall-style.html': page(
    `<style class="wall">.rest { display: none }</style><main><article>${FIRST}<section class="rest">${REST}</section></article></main>`,
    `document.querySelector('.wall').remove()`,
  ),
  '/moving/shadow.html': page(
    `<main><article>${FIRST}<div class="more"></div></article></main>
<script>document.querySelector('.more').attachShadow({ mode: 'open' }).innerHTML = '<p>More of this story follows as our reporters send it to the desk.</p>'</script>`,
    `document.querySelector('.more').shadowRoot.innerHTML += ${JSON.stringify(REST)}`,
  ),
  '/moving/translated.html': page(
    `<main><article>${FIRST}</article></main>`,
    `const root = document.documentElement; const article = document.querySelector('article');
if (root.lang === 'en') { root.lang = 'de'; root.className = 'translated-ltr'; article.innerHTML = ${JSON.stringify(TRANSLATED)} }
else { root.lang = 'en'; root.className = ''; article.innerHTML = ${JSON.stringify(FIRST)} }`,
  ),
  '/moving/paywall.html': page(
    `<main><article>${FIRST}<section class="rest" style="display:none"><p>In Ariha, a hospital director said, 11 people were wounded by the same salvo.</p></section></article></main>`,
    `document.querySelector('.rest').style.display = ''`,
  ),
  '/moving/single-page.html': page(
    `<main id="app"><article>${FIRST}</article></main>`,
    `history.pushState({}, '', '/moving/second'); setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${SECOND}</article>`)} }, 200)`,
  ),
  '/moving/spinner.html': page(
    `<main id="app"><article>${FIRST}</article></main>`,
    `const app = document.querySelector('#app'); history.pushState({}, '', '/moving/second'); app.innerHTML = '<p>One moment please …</p>';
setTimeout(() => { app.innerHTML = ${JSON.stringify(`<article>${SECOND}</article>`)} }, 1800)`,
  ),
  '/moving/late.html': page(
    `<main id="app"><p>One moment please …</p></main>`,
    `document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${FIRST}</article>`)}`,
    '<meta name="description" content="Syrian government forces shelled Sarmin in Idlib province.">',
  ),
  '/moving/rendered.html': page(
    `<div id="app"></div><script>setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${SECOND}</article>`)} }, 800)</script>`,
    '',
  ),
  '/moving/hash-routes.html': page(
    `<main id="app"><article>${ELSEWHERE}${ELSEWHERE.repeat(2)}</article></main>
<script>addEventListener('hashchange', () => { document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${SECOND}</article>`)} })</script>`,
    `location.hash = '#/syria/1'`,
  ),
  '/moving/from-elsewhere.html': page(
    `<main id="app"><article>${ELSEWHERE}</article></main>`,
    `history.pushState({}, '', '/moving/second'); setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${SECOND}</article>`)} }, 900)`,
  ),
  '/moving/to-elsewhere.html': page(
    `<main id="app"><article>${FIRST}</article></main>`,
    `history.pushState({}, '', '/moving/apples'); setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(`<article>${ELSEWHERE}</article>`)} }, 200)`,
  ),
  '/moving/theme.html': page(
    `<style>body { background: #fff; color: #111 } body.night { background: #111; color: #eee }</style><main><article>${FIRST}</article></main>`,
    `document.body.className = 'night'`,
  ),
  '/moving/theme-of-app.html': page(
    `<style>#app { background: #fff; color: #111 } #app.night { background: #111; color: #eee }</style><main id="app"><article>${FIRST}</article></main>`,
    `document.querySelector('#app').className = 'night'`,
  ),
  '/moving/theme-of-parts.html': page(
    `<style>p { background: #fff; color: #111 } p.night { background: #111; color: #eee }</style><main><article>${FIRST.replace('<h1>', '<p>').replace('</h1>', '</p>')}</article></main>`,
    `for (const part of document.querySelectorAll('p')) part.className = 'night'`,
  ),
  /** The same article in two copies, for wide windows and for narrow ones. */
  '/moving/two-copies.html': page(
    `<style>.narrow { display: none } @media (max-width: 700px) { .wide { display: none } .narrow { display: block } }</style>
<main><div class="wide"><article>${FIRST}</article></div><div class="narrow"><article>${FIRST}</article></div></main>`,
    '',
  ),
  '/moving/clock.html': page(
    `<main><article>${FIRST}<p>Last looked at <span class="clock">0</span> seconds ago by our desk in the capital city.</p></article></main>`,
    `let seconds = 0; setInterval(() => { document.querySelector('.clock').textContent = String(++seconds) }, 200)`,
  ),
  '/moving/ticker.html': page(
    `<nav class="ticker" style="overflow: hidden; white-space: nowrap">${'<a href="/apples">A record harvest</a> '.repeat(200)}</nav>
<main style="height: 500px; overflow: auto"><article>${FIRST}<div style="height: 3000px"></div></article></main>`,
    `const ticker = document.querySelector('.ticker'); setInterval(() => { ticker.scrollLeft += 1 }, 50)`,
  ),
  /** May be kept by the browser while the reader is elsewhere; `window.shown` says how it came back. */
  '/moving/kept.html': {
    ...page(
      `<main><article>${FIRST}</article></main><script>addEventListener('pageshow', ({ persisted }) => { window.shown = persisted ? 'as it was' : 'anew' })</script>`,
      '',
    ),
    headers: { 'cache-control': 'max-age=600' },
  },
  '/moving/endless.html': page(
    `<main><article>${FIRST}</article></main><div class="storm"></div>`,
    `const storm = document.querySelector('.storm'); setInterval(() => { for (let i = 0; i < 1000; i++) { storm.append(document.createElement('i')); storm.firstChild.remove() } }, 50)`,
  ),
};

export function page(body: string, move: string, head = ''): Page {
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>News</title><meta property="article:published_time" content="2024-11-26">${head}</head>
<body>${body}<script>window.move = () => { ${move} }</script></body></html>`,
  };
}
