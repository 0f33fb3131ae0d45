import {
  namesOfRevealed,
  registryCredentials,
  s3Credentials,
} from './credentials';
import { secretValues } from './secretValues';
import { valuesOf } from '../__testUtils__/valuesOf';

describe('secretValues', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['nothing', undefined, []],
    ['no map', 'odd', []],
    ['a list', ['a'], []],
    ['values that are no texts', { a: 1, b: null, c: 'eQ==' }, [['c', 'y']]],
    ['bytes that are no UTF-8', { a: '//79', b: 'eQ==' }, [['b', 'y']]],
    ['an empty value', { a: '' }, [['a', '']]],
    ['a value with line ends', { a: btoa('k \r\n\n') }, [['a', 'k ']]],
    ['lines inside of a value', { a: btoa('{\n}\n') }, [['a', '{\n}']]],
  ])('reads %s', (_, data, entries) => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'lab' },
      data,
    };
    expect([...secretValues(secret)]).toEqual(entries);
  });

  it('reads no Secret', () => {
    expect(secretValues(undefined).size).toBe(0);
  });
});

const LAB = { name: 'lab', buckets: [] };

describe('s3Credentials', () => {
  it('names the first bucket of the Storage, whatever the Secret says', () => {
    const values = valuesOf({ access: 'a', secret: 's', BUCKET: 'old' });
    const buckets = [{ name: 'maps' }, { name: 'lab' }];
    expect(
      s3Credentials(values, { name: 'lab', buckets }, {})?.bucketname,
    ).toBe('maps');
  });

  it.each([
    [
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
    ],
    ['access', 'secret', 'endpoint', 'region'],
    [
      'attribute.access',
      'attribute.secret',
      'attribute.endpoint',
      'attribute.region',
    ],
  ])('reads %s and its like', (access, secret, endpoint, region) => {
    const values = valuesOf({
      [access]: 'a',
      [secret]: 's',
      [endpoint]: 'e',
      [region]: 'r',
      BUCKET: 'b',
    });
    expect(s3Credentials(values, LAB, { endpoint: 'x', region: 'y' })).toEqual({
      bucketname: 'b',
      access: 'a',
      secret: 's',
      endpoint: 'e',
      region: 'r',
    });
  });

  const keys = { access: 'a', secret: 's' };

  it('takes what the Secret does not say from the configuration', () => {
    const values = valuesOf({ ...keys, region: '' });
    expect(
      s3Credentials(values, LAB, { endpoint: 'https://e', region: 'r' }),
    ).toMatchObject({ bucketname: 'lab', endpoint: 'https://e', region: 'r' });
  });

  it('has an empty region where nobody says one', () => {
    expect(s3Credentials(valuesOf(keys), LAB, {})).toMatchObject({
      endpoint: '',
      region: '',
    });
  });

  it.each(['access', 'secret'])('has none without the key %s', key => {
    const values = valuesOf({ ...keys, [key]: '' });
    expect(s3Credentials(values, LAB, {})).toBeUndefined();
  });
});

describe('registryCredentials', () => {
  it('takes both parts', () => {
    const both = {
      CONTAINER_REGISTRY_USERNAME: 'u',
      CONTAINER_REGISTRY_PASSWORD: 'p',
    };
    expect(registryCredentials(valuesOf(both))).toEqual({
      username: 'u',
      password: 'p',
    });
    const { CONTAINER_REGISTRY_PASSWORD: _, ...rest } = both;
    expect(registryCredentials(valuesOf(rest))).toBeUndefined();
  });
});

describe('namesOfRevealed', () => {
  it('names what is told and tells none of it', () => {
    expect(
      namesOfRevealed({
        s3: s3Credentials(valuesOf({ access: 'a', secret: 's' }), LAB, {}),
        registry: { username: 'u', password: 'p' },
        stores: { cache: { hot: { password: 'p' } } },
      }),
    ).toEqual(['s3', 'registry', 'cache/hot']);
    expect(namesOfRevealed({})).toEqual([]);
  });
});
