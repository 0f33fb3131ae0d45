/* eslint-disable no-script-url -- such addresses are what is tried here */
import { webAddress } from './webAddress';

describe('webAddress', () => {
  it.each([
    ['https://lab.example.org/', 'lab.example.org'],
    ['http://localhost:6444/lab/?folder=a#b', 'localhost:6444'],
    ['HTTPS://Lab.Example.Org', 'lab.example.org'],
    ['https://lab.example.org/@me', 'lab.example.org'],
    ['https://[::1]:8080/', '[::1]:8080'],
    // Cyrillic, and a dot that is none.
    ['https://ехample.org/', 'xn--ample-ywe6i.org'],
    ['https://lab.example.org。evil.org/', 'lab.example.org.evil.org'],
  ])('%s leads to %s', (address, host) => {
    expect(webAddress(address)?.host).toBe(host);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript://x.example.org/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://x.example.org/1',
    'file:///etc/passwd',
    'ftp://x.example.org',
    '/relative',
    '//x.example.org',
    'x.example.org',
    'https:x.example.org',
    'https:/x.example.org',
    'https:///x.example.org',
    'https:\\\\x.example.org',
    'https://x.example.org\\@evil.org',
    'https://',
    'https://?x',
    'https://me@x.example.org',
    'https://me:secret@x.example.org',
    'https://@x.example.org',
    'https://lab.example.org@evil.org',
    'https://x.example.org%40evil.org',
    ' https://x.example.org',
    'https://x.example.org ',
    'java\nscript:alert(1)',
    'https://x\t.example.org',
    'https://x.example.org/\u0000',
    'https://x.example.org/\u202egpj.exe',
    'https://exa\u00admple.org',
    'https://exa\u200bmple.org',
    'https://x.example.org:99999',
    `https://x.example.org/${'a'.repeat(2_048)}`,
  ])('%j is none', address => {
    expect(webAddress(address)).toBeUndefined();
  });
});
