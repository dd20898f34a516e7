import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stretch } from './timeline-parts.ts';

/**
 * Draws out a stretch of bars with mouse, pen or finger: press, move, let go. Pressed without moving, it is one bar.
 * Escape, or a gesture that the browser takes over, leaves all as it was. (d3-brush would bring six packages that draw
 * by themselves beside Preact, and has neither keys nor right-to-left; the handles are native sliders for that.)
 */
export function useBrush(bars: number, onDone: (stretch: Stretch) => void) {
  const began = useRef<number | null>(null);
  const [draft, setDraft] = useState<Stretch | null>(null);
  const [over, setOver] = useState<number | null>(null);

  const leave = () => {
    began.current = null;
    setDraft(null);
  };
  useEffect(() => {
    if (!draft) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [draft !== null]);

  const barAt = (event: PointerEvent) => {
    const area = event.currentTarget as HTMLElement;
    const { left, right, width } = area.getBoundingClientRect();
    const isRtl = getComputedStyle(area).direction === 'rtl';
    const along = isRtl ? right - event.clientX : event.clientX - left;
    return Math.min(bars - 1, Math.max(0, Math.floor((along / width) * bars)));
  };

  return {
    draft,
    /** The bar beneath the pointer. */
    over,
    area: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        const bar = barAt(event);
        began.current = bar;
        setDraft([bar, bar + 1]);
      },
      onPointerMove(event: PointerEvent) {
        const bar = barAt(event);
        setOver(bar);
        if (began.current === null) return;
        setDraft([Math.min(began.current, bar), Math.max(began.current, bar) + 1]);
      },
      onPointerUp() {
        if (began.current !== null && draft) onDone(draft);
        leave();
      },
      onPointerCancel: leave,
      onPointerLeave: () => setOver(null),
    },
  };
}
