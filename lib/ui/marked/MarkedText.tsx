import type { ArticleClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { MarkKind, MarkStyle, Settings } from '../../model/settings.ts';
import { overlap, type Span } from '../../model/span.ts';
import { markedClass } from './marked-class.ts';

/** A stretch of the example that has a card. */
export interface Mark extends Span {
  kind: MarkKind;
  found: Mention | ArticleClaim;
}

interface Props {
  /** Empty for a text without one. */
  title: string;
  /** BCP 47; English unless told. */
  lang?: string | null;
  /** Its paragraphs are parted by line feeds. */
  text: string;
  marks: readonly Mark[];
  chosen: Mark | null;
  styles: Settings['styles'];
  onMark: (mark: Mark) => void;
}

/** A text whose marks are links to their cards: a link breaks over lines as text does, and takes keyboard and touch. */
export function MarkedText({ title, lang = 'en', text, marks, chosen, styles, onMark }: Props) {
  return (
    <blockquote class="marked-text" lang={lang ?? undefined} dir="auto">
      {title && <p class="marked-title">{title}</p>}
      <p class="marked-body">
        {pieces(text, marks).map(({ start, text: piece, mark }) =>
          mark ? (
            // biome-ignore lint/a11y/useValidAnchor: it leads to the card in #card, which is filled by the click
            <a
              key={start}
              href="#card"
              class={markedClass(mark.kind, linkStyle(styles[mark.kind]))}
              aria-current={chosen?.start === start}
              onClick={(event) => {
                event.preventDefault();
                onMark(mark);
              }}
            >
              {piece}
            </a>
          ) : (
            <span key={start}>{piece}</span>
          ),
        )}
      </p>
    </blockquote>
  );
}

/** A link needs a line to be told from the text around it. */
function linkStyle(style: MarkStyle): MarkStyle {
  return style === 'tint' ? 'line-tint' : style;
}

/** Cuts a text at its marks; of marks that overlap the first wins. */
export function pieces(
  text: string,
  marks: readonly Mark[],
): { start: number; text: string; mark: Mark | null }[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => overlap(other, mark) > 0)) kept.push(mark);
  }
  const cut: { start: number; text: string; mark: Mark | null }[] = [];
  let at = 0;
  for (const mark of kept) {
    if (mark.start > at) cut.push({ start: at, text: text.slice(at, mark.start), mark: null });
    cut.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) cut.push({ start: at, text: text.slice(at), mark: null });
  return cut;
}
