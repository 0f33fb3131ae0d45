import type { ReadableStream } from 'stream/web';

/** Cuts a byte stream into lines, empty ones left out; what follows the last line break is given at the end. */
export async function* readLines(
  bytes: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  // Parts of a line yet unfinished: joined once, as a line may come in thousands of chunks.
  let parts: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const pieces = decoder.decode(value, { stream: !done }).split('\n');
      for (const piece of pieces.slice(0, -1)) {
        const line = parts.concat(piece).join('');
        parts = [];
        if (line.trim()) yield line;
      }
      parts.push(pieces[pieces.length - 1]);
      if (done) break;
    }
    const rest = parts.join('');
    if (rest.trim()) yield rest;
  } finally {
    // Whoever stops reading ends the request; an error here is one of a stream that is broken already.
    await reader.cancel().catch(() => {});
  }
}
