import type { Page } from '../../../scripts/site/serve.ts';
import { FIRST, page, REST, SECOND } from './moving.ts';

const rest = `<section class="rest">${REST}</section>`;

/**
 * Pages that show more without a change of their text, each in a way of its own; `window.move()` does it. What is shown in the
 * end has Ariha in it.
 */
export const HIDDEN_PARTS: Record<string, Page> = {
  '/moving/box-ticked.html': page(
    `<style>.rest { display: none } #more:checked ~ .rest { display: block }</style>
<main><article>${FIRST}<input id="more" type="checkbox">${rest}</article></main>`,
    `document.querySelector('#more').click()`,
  ),
  '/moving/rule-deleted.html': page(
    `<style class="wall">.rest { display: none }</style><main><article>${FIRST}${rest}</article></main>`,
    `document.querySelector('.wall').sheet.deleteRule(0)`,
  ),
  '/moving/sibling-unfolded.html': page(
    `<style>.below { display: none } .below.open { display: block }</style>
<main><div class="above">${FIRST}</div><div class="below">${REST}</div></main>`,
    `document.querySelector('.below').className = 'below open'`,
  ),
  '/moving/box-that-scrolls.html': page(
    `<style>main { height: 300px; overflow: auto } body.locked .rest { display: none }</style>
<main><article>${FIRST}<div style="height: 900px"></div>${rest}</article></main><script>document.body.className = 'locked'</script>`,
    // Read while it is out of sight, and marked when the reader comes to it.
    `document.body.className = ''; setTimeout(() => document.querySelector('.rest').scrollIntoView(), 3000)`,
  ),
  '/moving/second-class.html': page(
    `<style>.cut .rest { visibility: hidden }</style><main class="cut"><article>${FIRST}${rest}</article></main>`,
    `document.documentElement.className = 'modal'; setTimeout(() => { document.querySelector('main').className = '' }, 1500)`,
  ),
  '/moving/fonts-loading.html': page(
    `<style>.wf-loading body { visibility: hidden }</style><main><article>${SECOND}${rest}</article></main>
<script>document.documentElement.className = 'wf-loading'</script>`,
    `document.documentElement.className = 'wf-loading js'; setTimeout(() => { document.documentElement.className = 'js' }, 1500)`,
  ),
  /** As the sheets that a page loads late so as not to wait for them. */
  '/moving/late-sheet.html': page(
    `<link rel="stylesheet" class="late"><style>.rest { visibility: hidden }</style><main><article>${FIRST}${rest}</article></main>`,
    `document.querySelector('.late').href = 'data:text/css,.rest { visibility: visible !important }'`,
  ),
  '/moving/not-yet-defined.html': page(
    `<style>x-story:not(:defined) { visibility: hidden }</style><x-story><main><article>${FIRST}${rest}</article></main></x-story>`,
    `setTimeout(() => { customElements.define('x-story', class extends HTMLElement {}) }, 2000)`,
  ),
  '/moving/many-at-once.html': page(
    `<main><article>${FIRST}</article></main><ul class="list"></ul>`,
    `for (let n = 0; n < 60; n++) document.querySelector('.list').insertAdjacentHTML('beforeend', '<li>' + n + '</li>');
document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(REST)})`,
  ),
};

/** The same, where more is shown only long after the page was read; `window.move()` does it at once. */
export const SHOWN_LATE: Record<string, Page> = {
  '/moving/wall-of-consent.html': page(
    `<style>.wall .page { display: none }</style><div class="ask">May this site keep cookies?</div><div class="page"><main><article>${FIRST}${rest}</article></main></div>
<script>document.body.className = 'wall'</script>`,
    `document.body.className = ''; document.querySelector('.ask').remove()`,
  ),
  '/moving/beside-a-bar.html': page(
    `<style>.rest { display: none }</style><main><article><div class="bar"></div>${FIRST}${rest}</article></main>
<script>let wide = 0; setInterval(() => { document.querySelector('.bar').style.width = ++wide + 'px' }, 100)</script>`,
    `document.querySelector('.rest').style.display = 'block'`,
  ),
};
