/** The plugin's API as one user calls it. */
export class WorkspaceApi {
  constructor(private readonly url: string, private readonly token: string) {}

  /** Calls below `/api/workspace`; throws on anything but success. */
  async call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}/api/workspace${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text && JSON.parse(text);
  }
}
