import type { ComponentChildren } from 'preact';

interface Props {
  href: string | null;
  children: ComponentChildren;
}

/** A link out of the extension, told nothing about where the reader comes from; plain text without a usable address. */
export function Outward({ href, children }: Props) {
  if (!href || !/^https?:/.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
