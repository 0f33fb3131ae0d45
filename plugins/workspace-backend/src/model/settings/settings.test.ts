import { parseRollover, parseSettings } from './parseSettings';
import {
  changeDatalabSettings,
  changeStorageSettings,
  settingsProblems,
} from './settings';
import { Edit, KubernetesObject } from '../kubernetes';

function objectWith(
  spec: object,
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Any',
    metadata: { name: 'lab', ...(annotations && { annotations }) },
    spec,
  };
}

const after = (edit: Edit | undefined, object: KubernetesObject) =>
  edit?.(object);

describe('settingsProblems', () => {
  it('finds sizes that are none, at their fields', () => {
    const problems = settingsProblems({
      quota: { memory: '8 GB', storage: '0' },
      registry: { storage: '-1Gi' },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      ['quota', 'memory'],
      ['quota', 'storage'],
      ['registry', 'storage'],
    ]);
  });

  it('finds nothing wrong with sizes, or with none', () => {
    expect(
      settingsProblems({ quota: { memory: '1.5Gi', storage: null } }),
    ).toEqual([]);
    expect(settingsProblems({ quota: null, registry: {} })).toEqual([]);
  });
});

describe('changeStorageSettings', () => {
  const spec = {
    principal: 'lab',
    credentialsRollover: { interval: 'daily', maxToKeep: 3, future: 1 },
  };

  it('is none where nothing of the Storage is to change', () => {
    expect(changeStorageSettings({ vcluster: true })).toBeUndefined();
    expect(changeStorageSettings({})).toBeUndefined();
  });

  it('changes what is given of the rollover, and keeps the rest', () => {
    const edit = changeStorageSettings({
      credentials_rollover: { interval: 'monthly', max_to_keep: null },
    });
    expect(after(edit, objectWith(spec))).toEqual(
      objectWith({
        principal: 'lab',
        credentialsRollover: { interval: 'monthly', future: 1 },
      }),
    );
  });

  it('takes the rollover away', () => {
    const edit = changeStorageSettings({ credentials_rollover: null });
    expect(after(edit, objectWith(spec))).toEqual(
      objectWith({ principal: 'lab' }),
    );
  });

  it('keeps texts in annotations of their own, beside those of others', () => {
    const before = objectWith(spec, {
      'example.org/title': 'kept',
      'workspace.eoepca.org/title': 'Old',
      'workspace.eoepca.org/contact': 'bob',
    });
    const edit = changeStorageSettings({ title: ' New ', contact: '' });
    expect(after(edit, before)).toEqual(
      objectWith(spec, {
        'example.org/title': 'kept',
        'workspace.eoepca.org/title': 'New',
      }),
    );
  });
});

describe('changeDatalabSettings', () => {
  const spec = {
    users: ['alice'],
    quota: { memory: '2Gi', budget: 'small', future: 1 },
    security: { policy: 'baseline' },
    registry: { enabled: true },
    vcluster: true,
  };

  it('is none where nothing of the Datalab is to change', () => {
    expect(changeDatalabSettings({ title: 'x' })).toBeUndefined();
  });

  it('changes what is given, and keeps the rest', () => {
    const edit = changeDatalabSettings({
      quota: { memory: ' 8Gi ', budget: null },
      security: { kubernetes_access: false, external_egress: true },
      registry: { storage: '5Gi' },
    });
    expect(after(edit, objectWith(spec))).toEqual(
      objectWith({
        ...spec,
        quota: { memory: '8Gi', future: 1 },
        security: {
          policy: 'baseline',
          kubernetesAccess: false,
          externalEgress: true,
        },
        registry: { enabled: true, storage: '5Gi' },
      }),
    );
  });

  it('gives back to the provider what is null, whole or all of its fields', () => {
    const edit = changeDatalabSettings({
      quota: null,
      security: { policy: null },
      registry: null,
      vcluster: null,
    });
    expect(after(edit, objectWith(spec))).toEqual(
      objectWith({ users: ['alice'], quota: undefined }),
    );
  });
});

describe('parseSettings', () => {
  it('reads what makes sense', () => {
    expect(
      parseSettings({
        quota: { memory: '8Gi', storage: 7, budget: 'huge' },
        security: {
          policy: 'restricted',
          kubernetesAccess: false,
          kubernetesRole: '',
          externalEgress: 'yes',
        },
        registry: { enabled: true, storage: null },
        vcluster: true,
      }),
    ).toEqual({
      quota: { memory: '8Gi' },
      security: { policy: 'restricted', kubernetes_access: false },
      registry: { enabled: true },
      vcluster: true,
    });
  });

  it.each([{}, { quota: 7, security: [], registry: null, vcluster: 'yes' }])(
    'reads nothing of %j',
    spec => {
      expect(parseSettings(spec)).toEqual({
        quota: {},
        security: {},
        registry: { enabled: false },
        vcluster: false,
      });
    },
  );
});

describe('parseRollover', () => {
  it('is none where none is set, and the defaults where it is odd', () => {
    expect(parseRollover({})).toBeUndefined();
    expect(parseRollover({ credentialsRollover: 'daily' })).toEqual({
      interval: 'none',
      max_to_keep: 1,
    });
  });
});
