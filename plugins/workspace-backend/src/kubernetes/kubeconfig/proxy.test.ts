import { proxyTo } from './proxy';

const PROXY = 'http://proxy.test:3128';

function viaProxy(server: string, noProxy: string): boolean {
  const environment = { HTTPS_PROXY: PROXY, NO_PROXY: noProxy };
  return proxyTo(new URL(server), undefined, environment) === PROXY;
}

describe('proxyTo', () => {
  // What Go's httpproxy does, whose own tests have these rules.
  it.each([
    ['https://api.test', '', true],
    ['https://api.test', '*', false],
    ['https://api.test', 'api.test', false],
    ['https://API.test', ' Api.Test ,x', false],
    ['https://x.api.test', 'api.test', false],
    ['https://xapi.test', 'api.test', true],
    ['https://api.test', '.api.test', true],
    ['https://x.api.test', '.api.test', false],
    ['https://x.api.test', '*.api.test', false],
    ['https://api.test', '*.api.test', true],
    ['https://api.test', 'api.test:443', false],
    ['https://api.test', 'api.test:6443', true],
    ['https://api.test:6443', 'api.test:6443', false],
    ['https://10.1.2.3', '10.0.0.0/8', false],
    ['https://11.1.2.3', '10.0.0.0/8', true],
    ['https://10.1.2.3', '10.0.0.0/80,10.0.0.0/,/8,/', true],
    ['https://10.1.2.3', '10.1.2.3', false],
    ['https://10.1.2.3:6443', '10.1.2.3:6443', false],
    ['https://[fd00::1]', 'fd00::/8', false],
    ['https://[fd00::1]', 'fd00::1', false],
    ['https://[fd00::1]:6443', '[fd00::1]:6443', false],
    ['https://[fd00::1]', '[fd00::1]:6443', true],
    ['https://localhost:6443', '', false],
    ['https://127.0.0.2', '', false],
    ['https://[::1]', '', false],
    ['https://api.test', ',,:443', true],
  ])('%s with NO_PROXY=%s', (server, noProxy, proxied) => {
    expect(viaProxy(server, noProxy)).toBe(proxied);
  });

  it('prefers proxy-url, and asks the variable of the scheme', () => {
    const environment = { HTTPS_PROXY: 'a:1', http_proxy: 'socks5h://b:2' };
    const to = (server: string, proxyUrl?: string) =>
      proxyTo(new URL(server), proxyUrl, environment);
    expect(to('https://api.test', PROXY)).toBe(PROXY);
    expect(to('https://127.0.0.1', PROXY)).toBe(PROXY);
    expect(to('https://api.test')).toBe('http://a:1');
    expect(to('http://api.test')).toBe('socks5://b:2');
  });
});
