/** The catalog of a backend, for one who is signed in there. */
export class Catalog {
  constructor(private readonly url: string, private readonly token: string) {}

  /** How many resources there are. */
  async count(): Promise<number> {
    const { totalItems } = await this.get<{ totalItems: number }>(
      '/entities/by-query?filter=kind=resource&limit=0',
    );
    return totalItems;
  }

  /** The title of a workspace. */
  async title(name: string): Promise<string | undefined> {
    const { metadata } = await this.get<Resource>(
      `/entities/by-name/resource/default/${name}`,
    );
    return metadata.title;
  }

  /** All resources, as `NAMESPACE/NAME TITLE`, in order. */
  async resources(): Promise<string[]> {
    const fields = 'metadata.namespace,metadata.name,metadata.title';
    const found = await this.get<Resource[]>(
      `/entities?filter=kind=resource&fields=${fields}`,
    );
    return found
      .map(
        ({ metadata: { namespace = 'default', name, title = '' } }) =>
          `${namespace}/${name} ${title}`,
      )
      .sort();
  }

  private async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}/api/catalog${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}

interface Resource {
  metadata: { namespace?: string; name: string; title?: string };
}
