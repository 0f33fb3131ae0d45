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
}
