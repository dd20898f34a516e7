/** Calls back when one of the elements has another size than when it was first told of. */
export function watchSizes(changed: () => void) {
  const known = new Map<Element, string>();
  const observer = new ResizeObserver((entries) => {
    let isOther = false;
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      const before = known.get(target);
      if (before === undefined) continue; // not watched any more
      known.set(target, size);
      isOther ||= before !== '' && before !== size;
    }
    if (isOther) changed();
  });
  return {
    /** Watches these and no others. */
    of(elements: readonly Element[]): void {
      for (const element of known.keys())
        if (!elements.includes(element)) {
          observer.unobserve(element);
          known.delete(element);
        }
      for (const element of elements) {
        if (known.has(element)) continue;
        known.set(element, '');
        observer.observe(element);
      }
    },
    stop(): void {
      observer.disconnect();
      known.clear();
    },
  };
}
