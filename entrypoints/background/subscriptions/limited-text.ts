import { RemoteProblem } from './remote-problem.ts';

export interface Limits {
  /** Bytes as they come. */
  sent: number;
  /** Bytes after unpacking: a small file may hold a very large one. */
  unpacked: number;
}

/** The text that a server sends, unpacked where it is gzipped. @throws RemoteProblem as soon as a limit is passed */
export async function limitedText(body: ReadableStream<Uint8Array>, limits: Limits): Promise<string> {
  const bytes = await gathered(body, limits.sent);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isGzip ? await gathered(unpacked(bytes), limits.unpacked) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (cause) {
    if (cause instanceof RemoteProblem) throw cause;
    throw new RemoteProblem('subscription-not-text', { cause });
  }
}

function unpacked(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

async function gathered(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      throw new RemoteProblem('subscription-too-large');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
