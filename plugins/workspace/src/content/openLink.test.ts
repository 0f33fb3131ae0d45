import {
  isSame,
  markdownLink,
  openLink,
  parseOpenLink,
  sharingFolder,
} from './openLink';

const REPO = 'https://github.com/example/course';
const query = (params: Record<string, string>) =>
  new URLSearchParams(params).toString();

describe('parseOpenLink', () => {
  it('reads repository, ref and folder, and derives what is left out', () => {
    expect(parseOpenLink(query({ repo: `${REPO}.git` }))).toMatchObject({
      content: { url: `${REPO}.git`, ref: 'main', path: 'course' },
    });
    expect(
      parseOpenLink(
        query({ repo: REPO, ref: 'v1', path: 'a/b', workspace: 'lab' }),
      ),
    ).toMatchObject({
      content: { type: 'git', url: REPO, ref: 'v1', path: 'a/b' },
      workspace: 'lab',
    });
  });

  it.each([
    [{}],
    [{ repo: 'course' }],
    // eslint-disable-next-line no-script-url -- what is to be refused
    [{ repo: 'javascript:alert(1)' }],
    [{ repo: 'file:///etc/passwd' }],
    [{ repo: 'https://token@github.com/a/b' }],
    [{ repo: REPO, ref: '--upload-pack=id' }],
    [{ repo: REPO, path: '../../etc' }],
  ])('follows no link of %j', params => {
    expect(parseOpenLink(query(params))).toBeUndefined();
  });
});

describe('openLink', () => {
  const entry = { id: 'a', type: 'git' as const, url: REPO, ref: 'main' };

  it('leads to what it was made of', () => {
    const link = openLink('https://portal.example.org/workspaces', {
      ...entry,
      path: 'course',
    })!;
    const { origin, pathname, search } = new URL(link);
    expect(`${origin}${pathname}`).toBe(
      'https://portal.example.org/workspaces/-/open',
    );
    expect(parseOpenLink(search)?.content).toEqual({
      type: 'git',
      url: REPO,
      ref: 'main',
      path: 'course',
    });
    expect(markdownLink('Open in workspace', link)).toBe(
      `[Open in workspace](${link})`,
    );
  });

  it.each([
    [{ ...entry, type: 'image' as const }],
    [{ ...entry, url: undefined }],
    [{ ...entry, url: 'git@github.com:a/b' }],
  ])('is there for repositories that all can open alone: %j', other => {
    expect(openLink('https://portal.example.org', other)).toBeUndefined();
  });
});

describe('isSame and sharingFolder', () => {
  const content = { type: 'git' as const, url: REPO, ref: 'main', path: 'a' };
  const entry = { id: 'a', ...content };

  it.each([
    [{}, true],
    [{ url: `${REPO}.git` }, true],
    [{ url: `${REPO}/` }, true],
    [{ url: undefined }, false],
    [{ ref: 'v2' }, false],
    [{ path: 'b' }, false],
    [{ type: 'http' as const }, false],
  ])('with %j is the same: %p', (other, same) => {
    expect(isSame({ ...entry, ...other }, content)).toBe(same);
  });

  it('finds what else goes to the folder, unless that is where all files are', () => {
    const other = { ...entry, ref: 'v2' };
    expect(sharingFolder([entry, other], content)).toBe(other);
    expect(sharingFolder([entry], content)).toBeUndefined();
    const root = { ...content, path: '.' };
    expect(sharingFolder([{ ...other, path: '.' }], root)).toBeUndefined();
  });
});
