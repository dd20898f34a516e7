import type { FromCard } from '../../lib/ui/card/card-line.ts';

/** Tells what the page's script can't see of a reader in the frame: the pointer, presses, Escape. */
export function watchReader(document: Document, tell: (message: FromCard) => void): void {
  const { documentElement: root } = document;
  let isOver = false;
  const over = ({ pointerType }: PointerEvent) => {
    if (isOver || pointerType === 'touch') return;
    isOver = true;
    tell({ tells: 'over' });
  };
  root.addEventListener('pointerenter', over);
  root.addEventListener('pointermove', over, { passive: true });
  root.addEventListener('pointerleave', ({ pointerType }) => {
    isOver = false;
    if (pointerType !== 'touch') tell({ tells: 'left' });
  });
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType !== 'touch') tell({ tells: 'pressed' });
    },
    { passive: true },
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tell({ tells: 'closed' });
  });
}
