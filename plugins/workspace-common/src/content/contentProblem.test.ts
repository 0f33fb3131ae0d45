import { AddContent } from '../api';
import { contentProblem } from './contentProblem';

const git = (more: Partial<AddContent> = {}): AddContent => ({
  type: 'git',
  url: 'https://github.com/example/course',
  ref: 'main',
  ...more,
});

describe('contentProblem', () => {
  it.each<[string, AddContent]>([
    ['a repository', git()],
    ['a commit', git({ ref: '4f2a9c1' })],
    ['a branch with a slash', git({ ref: 'feature/a' })],
    ['a folder', git({ path: 'course/part one' })],
    [
      'patterns',
      git({ include_paths: ['/notebooks/**'], exclude_paths: ['*.md'] }),
    ],
    ['an image', { type: 'image', url: 'ghcr.io/example/course:1.0' }],
    ['an image of a port', { type: 'image', url: 'registry:5000/a/b' }],
    ['a download', { type: 'http', url: 'https://example.org/data.zip' }],
  ])('takes %s', (_, content) => {
    expect(contentProblem(content)).toBeUndefined();
  });

  it.each<[string, AddContent, string]>([
    ['a scheme that runs something', git({ url: 'ext::sh -c id' }), 'url'],
    ['a local file', git({ url: 'file:///etc/passwd' }), 'url'],
    // eslint-disable-next-line no-script-url -- what is to be refused
    ['a script', git({ url: 'javascript:alert(1)' }), 'url'],
    ['a token', git({ url: 'https://token@github.com/a/b' }), 'url'],
    ['a signed address', { type: 'http', url: 'https://a.org/x?sig=1' }, 'url'],
    [
      'an image with a scheme',
      { type: 'image', url: 'https://a.org/x' },
      'url',
    ],
    ['no ref', git({ ref: undefined }), 'ref'],
    ['an option as ref', git({ ref: '--upload-pack=id' }), 'ref'],
    ['a ref with spaces', git({ ref: 'a b' }), 'ref'],
    ['a range of commits', git({ ref: 'a..b' }), 'ref'],
    ['a ref of an image', { type: 'image', url: 'a/b', ref: 'main' }, 'ref'],
    ['an absolute path', git({ path: '/etc' }), 'path'],
    ['a path to the parent', git({ path: 'a/../../b' }), 'path'],
    ['an empty path', git({ path: '' }), 'path'],
    ['a blank pattern', git({ include_paths: [' '] }), 'include_paths'],
    [
      'a pattern to the parent',
      git({ exclude_paths: ['../a'] }),
      'exclude_paths',
    ],
  ])('refuses %s', (_, content, field) => {
    expect(contentProblem(content)).toMatchObject({ field });
  });
});
