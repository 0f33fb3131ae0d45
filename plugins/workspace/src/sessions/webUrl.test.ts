/* eslint-disable no-script-url -- such addresses are what is tried here */
import { webUrl } from './webUrl';

describe('webUrl', () => {
  it.each(['https://d.example.org/?folder=a', 'http://localhost:8080/'])(
    'lets %s pass',
    address => {
      expect(webUrl(address)).toBe(address);
    },
  );

  it.each([
    undefined,
    '',
    '/relative',
    '//d.example.org/x',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://d.example.org/1',
    'vbscript:x',
    'ftp://d.example.org/',
    'https://me:secret@d.example.org/',
    'https://portal.example.org@evil.org/',
    'https:\\\\evil.org',
    'https://d.example.org/\u202egnp.exe',
  ])('stops %s', address => {
    expect(webUrl(address)).toBeUndefined();
  });
});
