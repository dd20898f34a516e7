import type { Page } from '../../../scripts/site/serve.ts';

interface Story {
  /** The last part of its address. */
  name: string;
  headline: string;
  day: string;
  paragraphs: readonly string[];
}

const STORIES: readonly [Story, ...Story[]] = [
  {
    name: 'sarmin',
    headline: 'Shells fall on Sarmin for a second day',
    day: '2024-11-26',
    paragraphs: [
      'Syrian government forces shelled Sarmin in Idlib province on Tuesday for a second day, the White Helmets said, and 7 civilians were killed.',
      'The shells came down on the bakery and on the road to the school, whose headmaster had sent the children home an hour before, a resident said by telephone.',
      "Fighters of Hay'at Tahrir al-Sham answered with rockets near Saraqib, and by the evening both sides had stopped.",
      'A surgeon of the hospital in Ariha asked for blood over a loudspeaker, and the queue reached around the block by noon.',
    ],
  },
  {
    name: 'atarib',
    headline: 'Raid on a market near Atarib',
    day: '2019-07-30',
    paragraphs: [
      'Air strikes on Atarib in western Aleppo killed 14 civilians on Tuesday, the Syrian Observatory for Human Rights said.',
      'Two rows of stalls burned down, and traders carried out what was left of their goods in sheets, said a volunteer who counted the dead with a doctor.',
      'The Syrian National Army lost two fighters near Marea on the same day, in a fire on a front that had been quiet since the spring.',
      'The market is to open again when the roof is mended, the town council said, which nobody expects before the winter.',
    ],
  },
  {
    name: 'apples',
    headline: 'A record harvest of apples',
    day: '2024-10-02',
    paragraphs: [
      'Growers in the valley picked more apples this autumn than in any year since the war, the cooperative said on Friday.',
      'The crop is sold as juice to three neighbouring countries, and prices are steady, but for the early sorts, of which there were too many.',
      'Next year the cooperative wants to plant two hundred trees of an old sort that keeps until spring, and to build a store for them.',
      'The oldest grower has picked for sixty years and says that he has never seen branches so full as those behind the mill.',
    ],
  },
];

/** How a site tells that the reader has come to another of its stories: not at all; by the tab's title and the address; in all that it says of itself. */
export const TELLING = ['nothing', 'tab', 'all'] as const;

const html = ({ name, headline, day, paragraphs }: Story) =>
  `<div class="story"><article data-name="${name}"><h1>${headline}</h1><time datetime="${day}">${day}</time>
${paragraphs.map((text) => `<p>${text}</p><div style="height: 400px"></div>`).join('\n')}</article></div>`;

const TELL = {
  nothing: '',
  tab: `document.title = headline + ' - Evening Post'; history.replaceState({}, '', '/stories/tab/' + name)`,
  all: `document.title = headline + ' - Evening Post'; history.replaceState({}, '', '/stories/all/' + name);
document.querySelector('[property="og:title"]').content = headline; document.querySelector('[rel=canonical]').href = location.href`,
};

const [FIRST] = STORIES;

/** Pages that go on to other stories below their own; `window.move()` adds the next one, as a site does for whoever has come to the end. */
export const INFINITE_SCROLL: Record<string, Page> = Object.fromEntries(
  TELLING.map((telling) => [
    `/stories/${telling}.html`,
    {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>${FIRST.headline} - Evening Post</title>
<meta property="og:title" content="${FIRST.headline}"><meta property="og:site_name" content="Evening Post">
<meta property="article:published_time" content="${FIRST.day}T12:00:00Z"><link rel="canonical" href="/stories/${telling}.html"></head>
<body><header><a href="/">Evening Post</a></header><main id="stream">${html(FIRST)}</main>
<script>
const rest = ${JSON.stringify(STORIES.slice(1).map(html))};
window.move = () => document.querySelector('#stream').insertAdjacentHTML('beforeend', rest.shift());
let before = '${FIRST.name}';
addEventListener('scroll', () => {
  const isHere = (story) => { const { top, bottom } = story.getBoundingClientRect(); return top <= innerHeight / 2 && bottom > innerHeight / 2 };
  const story = [...document.querySelectorAll('article')].find(isHere);
  if (!story || story.dataset.name === before) return;
  const name = before = story.dataset.name;
  const headline = story.querySelector('h1').textContent;
  ${TELL[telling]}
});
</script></body></html>`,
    },
  ]),
);
