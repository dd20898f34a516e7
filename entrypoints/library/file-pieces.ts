/** Characters handed over at a time: what comes of them must not hold up the page. */
const PIECE = 1 << 16;

/** The text of a file piece by piece, unpacked where it is gzipped; `read`: bytes of the file read by then. */
export async function* filePieces(file: Blob): AsyncGenerator<{ text: string; read: number }> {
  const start = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  let read = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.byteLength;
      controller.enqueue(bytes);
    },
  });
  const counted = file.stream().pipeThrough(counter);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isGzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  // Bytes that make no character become U+FFFD: the row that holds them is told, not the whole file refused.
  const decoder = new TextDecoder(encodingOf(start));
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      for (let at = 0; at < text.length; at += PIECE) yield { text: text.slice(at, at + PIECE), read };
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Spreadsheets also save tables as UTF-16, which begins with a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
