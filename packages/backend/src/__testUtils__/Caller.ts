import { request } from 'http';

/** An answer's status and its whole text. */
export interface Answer {
  status: number;
  text: string;
}

/** Sends requests to the portal as one person, or as nobody. */
export class Caller {
  constructor(private readonly url: string, private readonly token?: string) {}

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.send('POST', path, body);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        'Content-Type': 'application/json',
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
        ...headers,
      },
    });
    return { status: response.status, text: await response.text() };
  }

  /** Asks for a WebSocket and answers with the status: 101 where there is one. */
  upgrade(path: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.url}${path}`, {
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
          ...(this.token && { Authorization: `Bearer ${this.token}` }),
        },
      });
      outgoing.on('error', reject);
      outgoing.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      });
      outgoing.on('response', response => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.end();
    });
  }
}
