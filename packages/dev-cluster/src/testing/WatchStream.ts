import type { IncomingMessage } from 'http';

/** A line of a watch. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API server answers
  object: any;
}

/** The events of one open watch, in order. */
export class WatchStream {
  private readonly lines: AsyncIterator<string>;

  constructor(private readonly response: IncomingMessage) {
    this.lines = readLines(response);
  }

  /** The next event; `undefined` once the watch has ended or its connection broke. */
  async next(): Promise<WatchEvent | undefined> {
    const line = await this.lines.next();
    return line.done ? undefined : JSON.parse(line.value);
  }

  /** The next so many events. Throws when the watch ends before. */
  async take(count: number): Promise<WatchEvent[]> {
    const taken: WatchEvent[] = [];
    while (taken.length < count) {
      const event = await this.next();
      if (!event) {
        throw new Error(`The watch ended after ${taken.length} events`);
      }
      taken.push(event);
    }
    return taken;
  }

  close(): void {
    this.response.destroy();
  }
}

async function* readLines(response: IncomingMessage): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of response.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch {
    // The connection broke: to the reader the watch has ended.
  }
}
