import { parseLabelSelector } from './labels';

describe('parseLabelSelector', () => {
  const labels = { app: 'web', tier: 'front', 'example.org/team': 'sea' };

  it.each([
    '',
    'app=web',
    'app==web,tier!=back',
    'missing!=x',
    'app in (api, web)',
    'app notin (api),missing notin (x)',
    'app,!missing',
    'example.org/team=sea',
    'app in (api,web),tier=front',
  ])('matches %p', selector => {
    expect(parseLabelSelector(selector)(labels)).toBe(true);
  });

  it.each([
    'app=api',
    'app!=web',
    'app in (api)',
    'missing in (x)',
    'app notin (web)',
    'missing',
    '!app',
    'app=web,tier=back',
    'app=',
  ])('does not match %p', selector => {
    expect(parseLabelSelector(selector)(labels)).toBe(false);
  });

  it.each(['!!', 'a=b=c', 'a in (', 'a b', '=x', 'a=b c', '-a', 'app=web,'])(
    'refuses %p',
    selector => {
      expect(() => parseLabelSelector(selector)).toThrow(
        /unable to parse requirement/,
      );
    },
  );
});
