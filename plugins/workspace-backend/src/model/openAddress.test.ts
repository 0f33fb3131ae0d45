import { openAddress, withoutCredentials } from './openAddress';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

describe('openAddress', () => {
  it.each([
    'https://git.example.org/team/a.git',
    'https://git.example.org:8443/a@b.zip',
    'ssh://git.example.org/a.git',
    'git.example.org:team/a.git',
    'registry.example.org:5000/team/tools:1.2',
    `registry.example.org/tools@${DIGEST}`,
    'alpine',
    'alpine:3',
    's3://maps/tiles/',
  ])('tells all of %s', address => {
    expect(openAddress(address)).toEqual({ open: address });
  });

  it.each([
    ['https://SECRET@git.example.org/a.git', 'https://git.example.org/a.git'],
    ['https://me:SECRET@git.example.org/a', 'https://git.example.org/a'],
    ['https://me:SEC@RET@git.example.org/a', 'https://git.example.org/a'],
    ['https:///me:SECRET@git.example.org/a', 'https://git.example.org/a'],
    ['https://\\me:SECRET@git.example.org/a', 'https://git.example.org/a'],
    ['https://me:SEC\nRET@git.example.org/a', 'https://git.example.org/a'],
    ['https://x.example.org/a?sig=SECRET', 'https://x.example.org/a'],
    ['https://x.example.org/a#SECRET', 'https://x.example.org/a'],
    ['https://x.example.org/a;token=SECRET/b', 'https://x.example.org/a'],
    ['https://x.example.org/https://me:SECRET@y/z', 'https://x.example.org/'],
    ['https://x.example.org/me%3ASECRET%40y/z', 'https://x.example.org/'],
    ['ssh://me:SECRET@git.example.org/a.git', 'ssh://git.example.org/a.git'],
    ['me:SECRET@git.example.org:team/a.git', 'git.example.org:team/a.git'],
    ['me:SEC@RET@git.example.org:team/a', 'git.example.org:team/a'],
    ['SECRET@git.example.org/team/a.git', 'git.example.org/team/a.git'],
    [
      `me:SECRET@registry.example.org/tools@${DIGEST}`,
      `registry.example.org/tools@${DIGEST}`,
    ],
    ['https:me:SECRET@git.example.org/a', 'git.example.org/a'],
    ['oci://me:SECRET@registry.example.org/a', 'oci://registry.example.org/a'],
  ])('tells of %j only %s', (address, open) => {
    const told = openAddress(address);
    expect(told.open).toBe(open);
    expect(told.hidden).toMatch(/SEC/);
  });

  it.each([
    'data:text/plain,SECRET',
    'data://text/plain,SECRET',
    'https://me:SECRET@',
    'ssh:///me:SECRET@git.example.org/a',
    'custom://SECRET/x',
    'me:SECRET@git.example.org:a?b',
    'git.example.org:a?token=SECRET',
    'me/SECRET@git.example.org:a b',
    'SECRET and other words',
  ])('tells nothing of %s', address => {
    expect(openAddress(address)).toEqual({ hidden: address });
  });
});

describe('withoutCredentials', () => {
  it.each([
    [
      "fatal: could not read 'https://me:SECRET@git.example.org/a.git': 403",
      "fatal: could not read 'https://git.example.org/a.git': 403",
    ],
    [
      'get (https://x/a?sig=SECRET), data://SECRET',
      'get (https://x/a), [hidden]',
    ],
    ['no address here', 'no address here'],
    ['see https://docs.example.org/b', 'see https://docs.example.org/b'],
  ])('%s', (text, open) => {
    expect(withoutCredentials(text)).toBe(open);
  });
});
