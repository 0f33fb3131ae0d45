import { recordOf } from '../__testUtils__/records';
import { createRecipients, isVisible } from './recipients';

const record = recordOf('lab', { Alice: 'owner', ' bob': 'user' });

describe('createRecipients', () => {
  const recipientsOf = createRecipients(
    {
      admins: new Set(['user:default/root', 'plugin:catalog']),
      readers: new Set(['user:default/auditor', 'plugin:search']),
      members: new Map([
        ['user:partners/ann', 'bob'],
        ['user:default/alice', 'alice-p'],
      ]),
    },
    ({ name }) => (name === 'asking' ? [recordOf('lab', { dan: 'user' })] : []),
  );

  it('finds the users of other workspaces that show the change', () => {
    const after = recordOf('asking', { carol: 'owner' });
    expect(recipientsOf({ name: 'asking', after }).sort()).toEqual([
      'user:default/auditor',
      'user:default/carol',
      'user:default/dan',
      'user:default/root',
    ]);
  });

  it('finds the users behind members of before and after, mapped ones too, and the admins and readers who are users', () => {
    const before = recordOf('lab', { carol: 'owner' });
    expect(recipientsOf({ name: 'lab', before, after: record }).sort()).toEqual(
      [
        'user:default/auditor',
        'user:default/bob',
        'user:default/carol',
        'user:default/root',
        'user:partners/ann',
      ],
    );
  });
});

describe('isVisible', () => {
  const touched = {
    ...record,
    storage: {
      ...record.storage,
      meta: { ...record.storage.meta, resourceVersion: '2' },
    },
  };

  it('is false where nothing but a version changed', () => {
    const change = { name: 'lab', before: record, after: touched };
    expect(isVisible(change)).toBe(false);
  });

  it.each([
    ['a workspace that came', { after: record }],
    ['a workspace that went', { before: record }],
    [
      'other members',
      { before: record, after: recordOf('lab', { alice: 'owner' }) },
    ],
    [
      'other keys of a Secret',
      {
        before: record,
        after: {
          ...record,
          secrets: { s3: { name: 'lab', keys: new Set(['access']) } },
        },
      },
    ],
  ])('is true of %s', (_, change) => {
    expect(isVisible({ name: 'lab', ...change })).toBe(true);
  });
});
