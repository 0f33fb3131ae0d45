import { loadRouter, preloadPage } from './loadRouter';

const loaded: string[] = [];
const mockLoad = async (page: string) => {
  loaded.push(page);
  if (page === 'list') throw new Error('offline');
  return { loadOverview: () => mockLoad('overview') };
};

jest.mock('./pageLoaders', () => ({
  loadList: () => mockLoad('list'),
  loadWorkspace: () => mockLoad('workspace'),
}));
jest.mock('./WorkspaceRouter', () => ({ WorkspaceRouter: () => null }));

describe('loadRouter', () => {
  it.each([
    ['/workspaces', ['list']],
    ['/portal/workspaces/', ['list']],
    ['/workspaces/forest', ['workspace', 'overview']],
    ['/workspaces/forest/', ['workspace', 'overview']],
    ['/workspaces/forest/buckets/tiles', ['workspace']],
    ['/workspaces/forest/sessions', ['workspace']],
    ['/workspaces/forest/sessions/default', []],
    ['/workspaces/-/open', []],
    ['/teams/forest', []],
    ['/docs/default/component/workspaces', []],
  ])(
    'loads the page of %s beside the router, which comes even if the page doesn’t',
    async (address, expected) => {
      loaded.length = 0;
      await expect(loadRouter(address)).resolves.toBeInstanceOf(Function);
      expect(loaded).toEqual(expected);
    },
  );

  it.each([
    ['/workspaces', ['list']],
    ['/workspaces/forest', ['workspace', 'overview']],
    ['/catalog', []],
  ])(
    'preloads the page of %s before anybody opens it',
    async (at, expected) => {
      loaded.length = 0;
      preloadPage(at);
      await new Promise(process.nextTick);
      expect(loaded).toEqual(expected);
    },
  );
});
