import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { shownDay } from '../meta/shown-day.ts';
import { type ReadArticle, readArticle, readingArticle } from '../read-article.ts';
import { type Layout, markupLayout } from './layout.ts';
import { PageMemory } from './page-memory.ts';

const SENTENCE = 'Two shells fell on the old market of Sarmin at noon, residents told this paper.';
const OTHER = 'A third one hit the road to Binnish, where nobody was hurt, a rescuer said.';

const content = fc.constantFrom(
  SENTENCE,
  OTHER,
  'Kafr',
  ' ',
  '<br>',
  '<b>Kafr</b> <i>Taal</i>',
  '<sup><a href="#n">7</a></sup>',
  '<a href="/other">Read on</a>',
  '<a href="/other"><p>Another story of this paper, on another page.</p></a>',
  '<h3><a href="/other">Another story</a></h3>',
  '<div><a href="/other">Another story of this paper and its day</a></div>',
  '<a href="/other">Another story</a>',
  'Read also: <a href="/other">Another story of this paper</a>',
  '14<sup>2</sup> people',
  '<p>Shells fell.<a href="#n1">[1]</a></p>',
  '<p>[1] A note</p>',
  '<p>[2] A note</p>',
  '<p><a href="#r2">2</a> A note</p>',
  '<p>[3] A note</p>',
  '<script>let unread</script>',
  '<nav>menu</nav>',
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    content,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'p',
          'div',
          'div',
          'b',
          'a',
          'li',
          'ul',
          'pre',
          'h1',
          'h2',
          'article',
          'section',
          'main',
          'sup',
          'button',
          'dialog',
        ),
        fc.constantFrom(
          '',
          '',
          '',
          ' class="related"',
          ' class="share"',
          ' class="story"',
          ' hidden',
          ' href="/x"',
          ' class="paywall"',
          ' class="comments"',
          ' class="comment"',
          ' class="comment"',
          ' href="/x.jpg"',
          ' role="banner"',
        ),
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(([tag, attribute, parts]) => `<${tag}${attribute}>${parts.join('')}</${tag}>`),
  ),
}));

/** A change of the page; `at` and `to` choose the nodes. */
interface Edit {
  kind: 'text' | 'add' | 'remove' | 'move' | 'class' | 'hidden' | 'style';
  at: number;
  to: number;
  html: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('text', 'text', 'add', 'add', 'remove', 'move', 'class', 'hidden', 'style'),
  at: fc.nat(),
  to: fc.nat(),
  html: tree,
});

const page = (body: string) =>
  parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;

function nodesIn(document: Document): { elements: Element[]; texts: Text[] } {
  const elements: Element[] = [document.body];
  const texts: Text[] = [];
  for (const element of elements)
    for (const node of element.childNodes)
      if (node.nodeType === 1) elements.push(node as Element);
      else if (node.nodeType === 3) texts.push(node as Text);
  return { elements, texts };
}

type Told = Pick<MutationRecord, 'type' | 'target'> & { addedNodes?: Node[]; removedNodes?: Node[] };

/** Does it, and tells it as a browser would. */
function change(
  document: Document,
  { kind, at, to, html }: Edit,
  tell: (records: MutationRecord[]) => void,
): void {
  const record = (told: Told) =>
    tell([{ addedNodes: [], removedNodes: [], ...told } as unknown as MutationRecord]);
  const { elements, texts } = nodesIn(document);
  const element = elements[at % elements.length] as Element;
  const text = texts[at % (texts.length || 1)];
  const inside = elements[to % elements.length] as Element;
  if (kind === 'text' && text) {
    text.data = to % 3 === 0 ? OTHER : to % 3 === 1 ? '' : `${text.data} Kafr Taal`;
    record({ type: 'characterData', target: text });
  }
  if (kind === 'add') {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    for (const node of [...holder.childNodes]) {
      element.insertBefore(node, element.childNodes[to % (element.childNodes.length + 1)] ?? null);
      record({ type: 'childList', target: element, addedNodes: [node] });
    }
  }
  if ((kind === 'remove' || kind === 'move') && element !== document.body) {
    const parent = element.parentNode as Element;
    if (kind === 'move' && element.contains(inside)) return;
    element.remove();
    record({ type: 'childList', target: parent, removedNodes: [element] });
    if (kind === 'remove') return;
    inside.prepend(element);
    record({ type: 'childList', target: inside, addedNodes: [element] });
  }
  if (restyle(element, kind, to)) record({ type: 'attributes', target: element });
}

function restyle(element: Element, kind: Edit['kind'], to: number): boolean {
  if (kind === 'class') element.setAttribute('class', ['story', 'related', 'share', 'ad'][to % 4] as string);
  else if (kind === 'hidden') element.toggleAttribute('hidden');
  else if (kind === 'style') element.setAttribute('style', to % 2 ? 'display: none' : '');
  else return false;
  return true;
}

/** All that a reading tells, with the nodes it was read from by their places in the page. */
function account({ text, map, regions }: ReadArticle, document: Document) {
  const { elements, texts } = nodesIn(document);
  return {
    text,
    runs: map.runs.map(({ node, from, start, end }) => [texts.indexOf(node), from, start, end]),
    regions: regions.map((region) => elements.indexOf(region)),
  };
}

describe('a page that was read before', () => {
  it('is read as one that never was, whatever changed in between', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 6 }),
        fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (parts, rounds) => {
          const document = page(parts.join(''));
          const memory = new PageMemory();
          readArticle(document, { memory });
          for (const edits of rounds) {
            for (const one of edits) change(document, one, (records) => memory.tell(records));
            const again = account(readArticle(document, { memory }), document);
            expect(again).toEqual(account(readArticle(document), document));
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is read so too after it changed while it was read', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.array(edit, { maxLength: 8 }), (parts, edits) => {
        const document = page(parts.join(''));
        const memory = new PageMemory();
        const left = [...edits];
        for (let round = 0; round < 2; round++) {
          const reading = readingArticle(document, { memory, shownDay });
          while (!reading.next().done) {
            const one = left.pop();
            if (one) change(document, one, (records) => memory.tell(records));
          }
        }
        const again = account(readArticle(document, { memory }), document);
        expect(again).toEqual(account(readArticle(document), document));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, at) => `<p>${at}. ${SENTENCE}</p>`).join('');

  /** What a reading asked of how the page is rendered. */
  function asking() {
    const asked = { blocks: 0, hidden: 0 };
    const layout: Layout = {
      ...markupLayout,
      isBlock: (element) => {
        asked.blocks++;
        return markupLayout.isBlock(element);
      },
      isHidden: (element) => {
        asked.hidden++;
        return markupLayout.isHidden(element);
      },
    };
    return { asked, layout };
  }

  it('is read only where it changed', () => {
    const document = page(
      `<header><p>${SENTENCE}</p></header><main><h1>Sarmin shelled</h1>${paragraphs(300)}</main><div>${paragraphs(20)}</div>`,
    );
    const memory = new PageMemory();
    readArticle(document, { memory });
    const changed = document.querySelectorAll('main p')[7]?.firstChild as Text;
    changed.data = OTHER;
    memory.tell([
      {
        type: 'characterData',
        target: changed,
        addedNodes: [],
        removedNodes: [],
      } as unknown as MutationRecord,
    ]);
    const { asked, layout } = asking();
    expect(readArticle(document, { memory, layout }).text.split('\n')[8]).toBe(OTHER);
    // The headline, the paragraph, and the parts that they stand in.
    expect(asked.blocks).toBeLessThanOrEqual(6);
    // That, and whether what stands beside them has been hidden since.
    expect(asked.hidden).toBeLessThan(320);
  });

  it('is read as a whole after a change of its styles, at another path, and after a minute', () => {
    const document = page(paragraphs(50));
    const memory = new PageMemory();
    const askedNow = () => {
      const { asked, layout } = asking();
      readArticle(document, { memory, layout });
      return asked.blocks;
    };
    const all = askedNow();
    expect(all).toBeGreaterThanOrEqual(50);
    expect(askedNow()).toBeLessThan(5);
    const style = document.createElement('style');
    document.head.append(style);
    memory.tell([
      {
        type: 'childList',
        target: document.head,
        addedNodes: [style],
        removedNodes: [],
      } as unknown as MutationRecord,
    ]);
    expect(askedNow()).toBe(all);
    expect(askedNow()).toBeLessThan(5);
    memory.begin('/another/path', performance.now());
    expect(askedNow()).toBe(all);
    expect(askedNow()).toBeLessThan(5);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000);
    expect(askedNow()).toBe(all);
    vi.restoreAllMocks();
  });
});
