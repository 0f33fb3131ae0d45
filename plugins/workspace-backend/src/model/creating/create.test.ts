import { SessionMode, newDatalab, newStorage } from './create';

const SETTINGS = {
  mode: 'off',
  environment: 'staging',
  vcluster: true,
  registry: false,
} as const;

describe('newDatalab', () => {
  it.each<[SessionMode, object[]]>([
    ['on', [{ name: 'default', state: 'started' }]],
    ['auto', [{ name: 'default', state: 'stopped' }]],
    ['off', []],
  ])('has by mode %s the sessions %j', (mode, sessions) => {
    const { spec } = newDatalab('lab', 'alice', { ...SETTINGS, mode });
    expect(spec).toMatchObject({ sessions });
  });

  it("is its owner's alone, and as the configuration says", () => {
    expect(newDatalab('lab', 'alice', SETTINGS)).toEqual({
      metadata: {
        name: 'lab',
        annotations: { 'datalabs.pkg.internal/environment': 'staging' },
      },
      spec: {
        users: ['alice'],
        secretName: 'lab',
        vcluster: true,
        registry: { enabled: false },
        sessions: [],
      },
    });
  });
});

describe('newStorage', () => {
  it('has a bucket of its name that others find, and what providers go by', () => {
    expect(newStorage('lab', SETTINGS)).toEqual({
      metadata: {
        name: 'lab',
        labels: { 'storages.pkg.internal/discoverable': 'true' },
        annotations: { 'storages.pkg.internal/environment': 'staging' },
      },
      spec: {
        principal: 'lab',
        buckets: [{ bucketName: 'lab', discoverable: true }],
      },
    });
  });
});
