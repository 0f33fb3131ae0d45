import { eachBucket, eachWorkspace } from './eachPage';
import {
  DirectoryBucket,
  DirectoryQuery,
  WorkspacePage,
  WorkspaceQuery,
  WorkspaceSummary,
} from './types';

const bucket = (name: string): DirectoryBucket => ({
  bucket: name,
  workspace: 'lab',
});

describe('eachWorkspace', () => {
  const asked: WorkspaceQuery[] = [];
  const row = (name: string) => ({ name } as WorkspaceSummary);
  const pages: Record<string, WorkspacePage> = {
    first: { items: [row('a'), row('b')], cursor: 'b' },
    b: { items: [], cursor: 'c' },
    c: { items: [row('d')] },
  };
  const api = {
    listWorkspacePage: async (query: WorkspaceQuery) => {
      asked.push(query);
      return pages[query.cursor ?? 'first'];
    },
  };

  beforeEach(() => {
    asked.length = 0;
  });

  it('goes through all pages with the same question', async () => {
    const names: string[] = [];
    for await (const { name } of eachWorkspace(api, { q: 'x', limit: 2 })) {
      names.push(name);
    }
    expect(names).toEqual(['a', 'b', 'd']);
    expect(asked).toEqual([
      { q: 'x', limit: 2, cursor: undefined },
      { q: 'x', limit: 2, cursor: 'b' },
      { q: 'x', limit: 2, cursor: 'c' },
    ]);
  });

  it('asks for no page that nobody wants', async () => {
    for await (const { name } of eachWorkspace(api)) {
      expect(name).toBe('a');
      break;
    }
    expect(asked).toHaveLength(1);
  });
});

describe('eachBucket', () => {
  it('goes through all pages of the directory', async () => {
    const listBuckets = async ({ cursor }: DirectoryQuery = {}) =>
      cursor
        ? { items: [bucket('tides')] }
        : { items: [bucket('maps')], cursor: 'maps' };
    const names: string[] = [];
    for await (const found of eachBucket({ listBuckets })) {
      names.push(found.bucket);
    }
    expect(names).toEqual(['maps', 'tides']);
  });
});
