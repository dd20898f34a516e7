import { existsSync, readFileSync } from 'node:fs';
import type { Outlet } from '../../lib/model/outlet.ts';
import type { Problems } from './tsv.ts';

/** Reads a list of outlets or institutions; `line` of a problem is the item's number, from 1. */
export function readOutlets(url: URL, problems: Problems): Outlet[] {
  if (!existsSync(url)) return [];
  const file = url.pathname.split('/').at(-1) ?? '';
  const items = JSON.parse(readFileSync(url, 'utf8')) as Partial<Outlet>[];
  const ids = new Set<string>();
  const domains = new Map<string, string>();
  return items.map((item, i) => {
    const at = { file, line: i + 1 };
    const id = item.id ?? '';
    if (!/^[a-z0-9-]+$/.test(id)) problems.add(at, `an id is lower-case letters, digits and hyphens: ${id}`);
    if (ids.has(id)) problems.add(at, `the id ${id} stands twice`);
    ids.add(id);
    if (!item.name) problems.add(at, `${id} has no name`);
    if (item.nameAr && !/^[\p{Script=Arabic}\d\s()–-]+$/u.test(item.nameAr)) {
      problems.add(at, `the Arabic name of ${id} is not in Arabic letters: ${item.nameAr}`);
    }
    for (const domain of item.domains ?? []) {
      if (!/^[a-z0-9.-]+\.[a-z]+$/.test(domain)) problems.add(at, `not a domain: ${domain}`);
      const other = domains.get(domain);
      if (other) problems.add(at, `${domain} belongs to ${other} and ${id}`);
      domains.set(domain, id);
    }
    return withDefaults(item);
  });
}

function withDefaults(item: Partial<Outlet>): Outlet {
  return {
    id: '',
    name: '',
    nameAr: null,
    aliases: [],
    domains: [],
    country: null,
    kind: '',
    affiliation: '',
    ...item,
  };
}
