import { parseSessionHost, sessionAddress } from './sessionAddress';

const hosts = (...texts: string[]) =>
  texts.map(text => parseSessionHost(text)!);

describe('sessionAddress', () => {
  it('takes any host where none is named', () => {
    const url = 'https://lab.example.org/?folder=a';
    expect(sessionAddress(url)).toEqual({ url });
    expect(sessionAddress(url, [])).toEqual({ url });
  });

  it.each([
    ['https://lab.example.org', 'lab.example.org'],
    ['https://LAB.example.org/x', 'Lab.Example.Org'],
    ['https://lab.example.org:8443', 'lab.example.org'],
    ['https://lab.example.org:8443', 'lab.example.org:8443'],
    ['https://lab.example.org', 'lab.example.org:443'],
    ['http://lab.example.org', 'lab.example.org:80'],
    ['https://lab.example.org', '*.example.org'],
    ['https://a.lab.example.org', '*.example.org'],
    ['https://a.lab.example.org:8443', '*.example.org:8443'],
    ['https://bücher.example.org', 'xn--bcher-kva.example.org'],
    ['https://xn--bcher-kva.example.org', 'bücher.example.org'],
    ['http://[::1]:6444/a', '[::1]'],
    ['http://127.0.0.1:6444/a', '127.0.0.1:6444'],
  ])('%s is at %s', (url, host) => {
    expect(sessionAddress(url, hosts('other.example', host))).toEqual({ url });
  });

  it.each([
    ['https://evil.org', 'lab.example.org'],
    ['https://lab.example.org.evil.org', 'lab.example.org'],
    ['https://evillab.example.org', 'lab.example.org'],
    ['https://evilexample.org', '*.example.org'],
    ['https://example.org', '*.example.org'],
    ['https://.example.org', '*.example.org'],
    ['https://evil.org/.example.org', '*.example.org'],
    ['https://evil.org?.example.org', '*.example.org'],
    ['https://evil.org#.example.org', '*.example.org'],
    ['https://lab.example.org:8443', 'lab.example.org:443'],
    ['https://lab.ехample.org', '*.example.org'],
  ])('%s is not at %s', (url, host) => {
    expect(sessionAddress(url, hosts(host))).toEqual({
      refusal: expect.stringContaining('workspace.sessions.hosts'),
    });
  });

  it.each(['data:text/html,x', 'https://me:secret@lab.example.org', '/x', 7])(
    'says of %j why it is not followed, without repeating it',
    address => {
      const found = sessionAddress(address, hosts('lab.example.org'));
      expect(found).toEqual({
        refusal: expect.stringContaining("isn't safe to open"),
      });
      expect(JSON.stringify(found)).not.toContain('secret');
    },
  );
});

describe('parseSessionHost', () => {
  it.each([
    '',
    '*',
    '*.',
    'a.*.example.org',
    '**.example.org',
    'https://lab.example.org',
    'lab.example.org/',
    'me@lab.example.org',
    'lab example.org',
    'lab.example.org:',
    'lab.example.org:x',
    'lab.example.org:99999',
    '*.127.0.0.1',
    '*.[::1]',
  ])('%j is none', text => {
    expect(parseSessionHost(text)).toBeUndefined();
  });
});
