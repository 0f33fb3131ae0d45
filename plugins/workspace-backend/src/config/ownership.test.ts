import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readOwnership } from './ownership';

const read = (secrets?: JsonObject) =>
  readOwnership(new ConfigReader(secrets ? { secrets } : {}), 'secrets');

describe('readOwnership', () => {
  it('goes by marks unless told otherwise', () => {
    const byMarks = { proof: 'marks', marks: [] };
    expect(read()).toEqual(byMarks);
    expect(read({ ownership: ' ' })).toEqual(byMarks);
    expect(readOwnership(undefined, 'namespaces')).toEqual(byMarks);
    expect(read({ ownership: 'name' })).toEqual({ proof: 'name', marks: [] });
  });

  it('reads labels and annotations, which hold the name unless they say otherwise', () => {
    const marks = [
      { label: 'example.org/workspace' },
      { annotation: 'example.org/for', value: 'ws/<principal>' },
    ];
    expect(read({ marks }).marks).toEqual([
      { on: 'labels', key: 'example.org/workspace', value: '<name>' },
      { on: 'annotations', key: 'example.org/for', value: 'ws/<principal>' },
    ]);
  });

  it.each<[string, JsonObject]>([
    ['workspace.secrets.ownership', { ownership: 'names' }],
    ['workspace.secrets.marks[0]', { marks: [{ value: '<name>' }] }],
    [
      'workspace.secrets.marks[0]',
      { marks: [{ label: 'a', annotation: 'b' }] },
    ],
    [
      'workspace.secrets.marks[1].value',
      { marks: [{ label: 'a' }, { label: 'b', value: 'true' }] },
    ],
  ])('refuses what makes no sense at %s', (key, secrets) => {
    expect(() => read(secrets)).toThrow(`Invalid value at ${key},`);
  });
});
