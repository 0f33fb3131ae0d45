import { statusWords } from './openWords';

describe('statusWords', () => {
  it.each([
    [
      'spec.files[0].git.url: Invalid value: "https://me:SECRET@x/y": spec.files[0].git.url in body should match \'^ssh\'',
      "spec.files[0].git.url: Invalid value: spec.files[0].git.url in body should match '^ssh'",
    ],
    ['Invalid value: "to \\"SECRET\\": x": rule', 'Invalid value: rule'],
    [
      'Invalid value: "SECRET": at in body must be of type date-time: "SECRET"',
      'Invalid value: at in body must be of type date-time: …',
    ],
    [
      'Invalid value: "SECRET": no token like SECRET may be there',
      'Invalid value: no token like … may be there',
    ],
    [
      'Unsupported value: "SECRET": supported values: "a", "b"',
      'Unsupported value: supported values: "a", "b"',
    ],
    ['Duplicate value: {"bucketName":"SECRET, x: y"}', 'Duplicate value'],
    ['Not found: "SECRET"', 'Not found'],
    [
      'Invalid value: map[string]interface {}{"a":"SECRET: x"}: failed rule: a',
      'Invalid value: failed rule: a',
    ],
    [
      'Invalid value: 3: failed rule: self > 3',
      'Invalid value: failed rule: self > 3',
    ],
    [
      'Invalid value: "integer": spec.owner in body must be of type string: "integer"',
      'Invalid value: spec.owner in body must be of type string: "integer"',
    ],
    [
      'Invalid value: exactly one of minAge and at must be given',
      'Invalid value: exactly one of minAge and at must be given',
    ],
    [
      'Datalab.pkg.internal "lab" is invalid: [spec.a: Invalid value: "SECRET": too short, spec.b: Invalid value: {"c":["SECRET"]}: rule, spec.d: Required value]',
      'Datalab.pkg.internal "lab" is invalid: [spec.a: Invalid value: too short, spec.b: Invalid value: rule, spec.d: Required value]',
    ],
    [
      'admission webhook "git.example.org" denied the request: https://SECRET@x/y is not allowed',
      'admission webhook "git.example.org" denied the request: https://x/y is not allowed',
    ],
    ['Required value', 'Required value'],
    [
      'exceeded quota: workspace, requested: storage=1Gi',
      'exceeded quota: workspace, requested: storage=1Gi',
    ],
  ])('%s', (words, told) => {
    expect(statusWords(words)).toBe(told);
  });

  it('is bounded, and so is the time that it takes', () => {
    const long = `spec.a: Invalid value: "${'SECRET '.repeat(500_000)}": rule`;
    expect(statusWords(long)).toBe('spec.a: Invalid value');
    const many = 'x: Invalid value: "SECRET": y, '.repeat(100_000);
    expect(statusWords(many)).toHaveLength(500);
    expect(statusWords(many)).not.toContain('SECRET');
    expect(statusWords(`https://${'a'.repeat(7_992)}SECRET@x`)).toBe('');
  });
});
