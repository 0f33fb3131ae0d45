import { BY_MARKS, Mark, Ownership } from '../ownership';
import {
  FOREIGN_SECRET_TYPES,
  principalOfGeneration,
  secretClaim,
  secretFacts,
  SecretOwnerFacts,
} from './secretOwnership';
import { KubernetesObject } from '../kubernetes';

const BEFORE = '2026-01-01T00:00:00Z';
const SINCE = '2026-03-01T09:00:00Z';
const AFTER = '2026-03-01T09:00:05Z';

const LAB: SecretOwnerFacts = {
  name: 'lab',
  principal: 'lab',
  uids: new Set(['uid-of-storage', 'uid-of-datalab']),
  since: SINCE,
  sharesName: false,
};

const BY_NAME: Ownership = { proof: 'name', marks: [] };
const MARK: Mark = {
  on: 'labels',
  key: 'example.org/workspace',
  value: '<name>',
};
const WITH_MARK: Ownership = { proof: 'marks', marks: [MARK] };

interface Given {
  readonly metadata?: Partial<KubernetesObject['metadata']>;
  readonly type?: string;
}

const owner = (
  uid: string,
  name = 'lab',
  apiVersion = 'pkg.internal/v1beta2',
) => ({
  ownerReferences: [{ apiVersion, kind: 'Datalab', name, uid }],
});
const label = (key: string, value: string) => ({ labels: { [key]: value } });
const composite = (name: string) => label('crossplane.io/composite', name);

function claim(
  { metadata, ...rest }: Given,
  ownership: Ownership = BY_MARKS,
  workspace: Partial<SecretOwnerFacts> = {},
) {
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'lab-datalab', creationTimestamp: AFTER, ...metadata },
    type: 'Opaque',
    ...rest,
  };
  const result = secretClaim(
    secretFacts(secret, ownership),
    { ...LAB, ...workspace },
    ownership,
  );
  return result.belongs ? 'belongs' : result.reason;
}

describe('secretClaim', () => {
  it('believes the owner by its uid, whatever else', () => {
    const old = { creationTimestamp: BEFORE };
    for (const uid of LAB.uids) {
      expect(claim({ metadata: { ...owner(uid), ...old } })).toBe('belongs');
    }
    expect(
      claim({ metadata: owner('uid-of-datalab') }, BY_MARKS, {
        sharesName: true,
      }),
    ).toBe('belongs');
  });

  it.each<[string, Given]>([
    ['an owner of the same name that is gone', { metadata: owner('other') }],
    ['an owner without a uid', { metadata: { ownerReferences: [{}] } }],
    ['the label of another composite', { metadata: composite('alice') }],
    [
      'an owner of the same name that is gone, though the label names the workspace',
      { metadata: { ...owner('other'), ...composite('lab') } },
    ],
    ['Helm', { metadata: label('app.kubernetes.io/managed-by', 'Helm') }],
    [
      'Helm, by its annotation',
      { metadata: { annotations: { 'meta.helm.sh/release-name': 'minio' } } },
    ],
    ['Argo CD', { metadata: label('argocd.argoproj.io/instance', 'minio') }],
  ])('does not believe %s', (_, given) => {
    expect(claim(given)).toBe('marked_for_other');
  });

  it('believes the label of a composite on what is not older than the workspace', () => {
    const metadata = composite('lab');
    expect(claim({ metadata })).toBe('belongs');
    expect(
      claim({ metadata: { ...metadata, creationTimestamp: BEFORE } }),
    ).toBe('older_than_workspace');
  });

  it('counts an unmarked one that came after the workspace, at the same second at the earliest', () => {
    expect(claim({})).toBe('belongs');
    expect(claim({ metadata: { creationTimestamp: SINCE } })).toBe('belongs');
    for (const creationTimestamp of [BEFORE, undefined]) {
      expect(claim({ metadata: { creationTimestamp } })).toBe(
        'older_than_workspace',
      );
    }
    expect(claim({}, BY_MARKS, { since: '' })).toBe('older_than_workspace');
  });

  it('does not count an unmarked one whose name is another’s as well', () => {
    for (const ownership of [BY_MARKS, BY_NAME]) {
      expect(claim({}, ownership, { sharesName: true })).toBe('shared_name');
    }
  });

  it('counts the connection Secret of a provider, but none that is named like a key generation', () => {
    const type = 'connection.crossplane.io/v1alpha1';
    expect(claim({ type, metadata: { name: 'lab' } })).toBe('belongs');
    for (const name of ['lab-1', 'lab-202611', 'lab-2026w48', 'lab-2026q4']) {
      expect(claim({ type, metadata: { name } })).toBe('unexpected_type');
      expect(claim({ type, metadata: { name } }, BY_NAME)).toBe(
        'unexpected_type',
      );
    }
  });

  it.each([...FOREIGN_SECRET_TYPES, 'example.org/anything'])(
    'counts none of type %s',
    type => {
      expect(claim({ type })).toBe('unexpected_type');
    },
  );

  describe('with marks of the configuration', () => {
    const ours = label(MARK.key, 'lab');

    it('believes them, also on what another tool makes', () => {
      expect(claim({ metadata: ours }, WITH_MARK)).toBe('belongs');
      const metadata = {
        ...owner('other', 'keys', 'external-secrets.io/v1'),
        ...ours,
      };
      expect(claim({ metadata }, WITH_MARK)).toBe('belongs');
      expect(claim({ metadata })).toBe('marked_for_other');
    });

    it('believes none for another workspace, or from before this one', () => {
      expect(claim({ metadata: label(MARK.key, 'alice') }, WITH_MARK)).toBe(
        'marked_for_other',
      );
      const metadata = { ...ours, creationTimestamp: BEFORE };
      expect(claim({ metadata }, WITH_MARK)).toBe('older_than_workspace');
      expect(claim({ metadata }, { ...WITH_MARK, proof: 'name' })).toBe(
        'belongs',
      );
    });

    it('puts name and principal into their values, and reads annotations, too', () => {
      const ownership: Ownership = {
        proof: 'marks',
        marks: [
          { on: 'annotations', key: 'for', value: 'ws/<name>/<principal>' },
        ],
      };
      const given = (value: string) => ({
        metadata: { annotations: { for: value } },
      });
      const workspace = { principal: '$&' };
      expect(claim(given('ws/lab/$&'), ownership, workspace)).toBe('belongs');
      expect(claim(given('ws/lab/lab'), ownership, workspace)).toBe(
        'marked_for_other',
      );
    });
  });

  describe('where names are proof', () => {
    it.each<[string, Given]>([
      ['is older', { metadata: { creationTimestamp: BEFORE } }],
      ['has an owner that is gone', { metadata: owner('other') }],
      [
        'is managed by a tool',
        { metadata: label('app.kubernetes.io/managed-by', 'Helm') },
      ],
      [
        'is older and labelled',
        { metadata: { ...composite('lab'), creationTimestamp: BEFORE } },
      ],
    ])('counts one that %s', (_, given) => {
      expect(claim(given, BY_NAME)).toBe('belongs');
    });

    it.each<[string, Given]>([
      ['labelled', { metadata: composite('alice') }],
      ['owned', { metadata: owner('other', 'alice') }],
    ])('counts none that is %s as another workspace’s', (_, given) => {
      expect(claim(given, BY_NAME)).toBe('marked_for_other');
    });
  });
});

describe('secretFacts', () => {
  it('keeps no value and no annotation beside the marks', () => {
    const facts = secretFacts(
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: 'lab',
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration': 'the-value',
          },
          labels: { any: 'the-value' },
        },
        data: { access: 'the-value' },
      },
      BY_MARKS,
    );
    expect([...facts.keys]).toEqual(['access']);
    expect([...facts.labels, ...facts.annotations]).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain('the-value');
  });
});

describe('principalOfGeneration', () => {
  it.each([
    ['alice-1', 'alice'],
    ['alice-1-1', 'alice-1'],
    ['alice-20261125', 'alice'],
    ['alice-2026w48', 'alice'],
    ['alice-2026q4', 'alice'],
    ['alice-datalab', undefined],
    ['alice', undefined],
    ['-1', undefined],
  ])('%s: %s', (secret, principal) => {
    expect(principalOfGeneration(secret)).toBe(principal);
  });
});
