import type { IncomingMessage } from 'http';
import { createInterface } from 'readline';

/** A line of a watch. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API server answers
  object: any;
}

/** The events of one open watch, in order. */
export class WatchStream {
  private readonly events: AsyncIterator<string>;

  constructor(private readonly response: IncomingMessage) {
    response.on('error', () => {});
    this.events = createInterface({ input: response })[Symbol.asyncIterator]();
  }

  /** The next event; `undefined` once the server has ended the watch. */
  async next(): Promise<WatchEvent | undefined> {
    const line = await this.events.next();
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
