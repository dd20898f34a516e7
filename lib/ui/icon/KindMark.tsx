import type { MarkKind } from '../../model/settings.ts';

/** The sign of a kind: its form tells it apart without its colour, and all three weigh the same. */
export function KindMark({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`mark mark-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {kind === 'place' && (
        <path d="M8 1.6a4.9 4.9 0 0 0-4.9 4.9c0 3.5 4.9 8 4.9 8s4.9-4.5 4.9-8A4.9 4.9 0 0 0 8 1.6Zm0 6.6a1.8 1.8 0 1 1 0-3.6 1.8 1.8 0 0 1 0 3.6Z" />
      )}
      {kind === 'unit' && (
        <path d="M2 3.5h12v9H2v-9Zm1.5 1.5v6h9V5h-9Zm1.8 1.3h5.4v1.3H5.3V6.3Zm0 2.2h5.4v1.3H5.3V8.5Z" />
      )}
      {kind === 'claim' && (
        <path d="M2.2 12.7h11.6v1.3H2.2v-1.3Zm.9-4.2h2v3.2h-2V8.5Zm3.9-3h2v6.2H7V5.5Zm3.9-3.5h2v9.7h-2V2Z" />
      )}
    </svg>
  );
}
