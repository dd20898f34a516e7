/** The text of a chosen pack file, unpacked where it is gzipped. @throws where it is damaged or not UTF-8. */
export async function packText(file: Blob): Promise<string> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const decoded = new TextDecoder('utf-8', { fatal: true });
  return decoded.decode(await new Response(bytes).arrayBuffer());
}
