import type { Page } from '../../../scripts/site/serve.ts';

/** Noise of every tone, as a photograph has under a headline. */
const PHOTOGRAPH = `url("data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><filter id="n"><feTurbulence baseFrequency="0.02" numOctaves="3"/><feColorMatrix values="0.5 0 0 0 0  0 0.5 0 0 0  0 0 0.5 0 0  0 0 0 0 1"/></filter><rect width="400" height="200" filter="url(#n)"/></svg>`,
)}")`;

/** What texts stand on, and the colour that the page gives them there. */
export const GROUNDS: Record<string, string> = {
  light: 'background: #fff; color: #222',
  sepia: 'background: #f4ecd8; color: #5b4636',
  tinted: 'background: #ffe08a; color: #222',
  grey: 'background: #9a9a9a; color: #000',
  slate: 'background: #4a5568; color: #fff',
  blue: 'background: #1e63d6; color: #fff',
  night: 'background: #181a1b; color: #d8d4cf',
  black: 'background: #000; color: #bbb',
  veil: 'background: rgb(0 0 0 / 0.7); color: #fff',
  photograph: `background: #333 ${PHOTOGRAPH}; color: #fff`,
};

/** An article whose paragraphs stand on every ground; each has a mark of each kind. */
export const ON_EVERY_GROUND: Page = {
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><title>Shells fall on Sarmin</title>
<meta property="article:published_time" content="2024-11-26"><style>p { font: 22px/2 sans-serif; padding: 12px; margin: 0 }</style></head>
<body><main><article><h1>Shells fall on Sarmin in Syria</h1>${Object.entries(GROUNDS)
    .map(
      ([name, style]) =>
        `<p data-ground="${name}" style='${style}'>Syrian government forces shelled Sarmin in Idlib province, the White Helmets said; 7 civilians were killed. Fighters of Hay'at Tahrir al-Sham answered with rockets.</p>`,
    )
    .join('\n')}</article></main></body></html>`,
};
