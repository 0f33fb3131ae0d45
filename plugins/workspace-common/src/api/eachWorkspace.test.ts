import { eachWorkspace } from './eachWorkspace';
import { WorkspacePage, WorkspaceQuery, WorkspaceSummary } from './types';

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
