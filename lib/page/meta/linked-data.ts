/** What schema.org data in a page says of its article. */
export interface LinkedArticle {
  headline: string | null;
  datePublished: string | null;
  inLanguage: string | null;
}

const ARTICLE = /Article|Posting|Report\b|Review$/;

/** Nodes looked at: publishers put whole catalogues into a page. */
const MOST_NODES = 2000;

/** The first article that the page's JSON-LD describes. Broken blocks are passed over, as search engines do. */
export function linkedArticle(document: Document): LinkedArticle | null {
  let fallback: LinkedArticle | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(script.textContent ?? '')) {
      const found = {
        headline: text(node.headline),
        datePublished: text(node.datePublished),
        inLanguage: text(node.inLanguage),
      };
      if ([node['@type']].flat().some((type) => ARTICLE.test(String(type)))) return found;
      if (found.datePublished) fallback ??= { ...found, headline: null };
    }
  }
  return fallback;
}

function nodesOf(json: string): Record<string, unknown>[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const queue: unknown[] = [data];
  const nodes: Record<string, unknown>[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>;
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return nodes;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
