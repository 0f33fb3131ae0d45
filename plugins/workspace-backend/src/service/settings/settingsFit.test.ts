import { settingsFitProblems } from './settingsFit';
import { WorkspaceRecord } from '../../model/record';

/** Two sessions, whose homes are 2 GiB and 1 GiB as usual, and a registry: 4 GiB of 10 GiB. */
function record(parts: object = {}): WorkspaceRecord {
  return {
    name: 'lab',
    quotas: ['10Gi'],
    claims: [
      { name: 'lab-one-persistent', size: '2Gi' },
      { name: 'lab-two-persistent', size: '1Gi' },
      { name: 'registry', size: '1Gi' },
    ],
    datalab: {
      sessions: [{ name: 'one' }, { name: 'two' }],
      settings: { quota: {}, registry: { enabled: true, storage: '1Gi' } },
      ...parts,
    },
  } as unknown as WorkspaceRecord;
}

describe('settingsFitProblems', () => {
  it.each([
    ['memory', { quota: { memory: '1Ti' } }],
    ['a smaller size', { quota: { storage: '1Gi' } }],
    ['what each session still gets', { quota: { storage: '4Gi' } }],
    ['a larger registry', { registry: { storage: '7Gi' } }],
    ['no size', { quota: { storage: null }, registry: { storage: null } }],
  ])('says nothing of %s', (_, body) => {
    expect(settingsFitProblems(body, record(), true)).toEqual([]);
  });

  it('says at the field what does not fit, with figures for those who may see them', () => {
    const body = { quota: { storage: '5Gi' }, registry: { storage: '8Gi' } };
    const problems = settingsFitProblems(body, record(), true);
    expect(problems).toEqual([
      {
        path: ['quota', 'storage'],
        message: expect.stringContaining(
          "The storage of sessions doesn't fit in the workspace's storage quota: it needs 7 GiB, and 6 GiB of 10 GiB are left",
        ),
      },
      {
        path: ['registry', 'storage'],
        message: expect.stringContaining('The registry'),
      },
    ]);
    const [{ message }] = settingsFitProblems(body, record(), false);
    expect(message).not.toContain('GiB');
  });

  it('counts a first session, and a registry that is still off', () => {
    const empty = record({
      sessions: [],
      settings: { quota: {}, registry: { enabled: false, storage: '5Gi' } },
    });
    const of = (body: object) =>
      settingsFitProblems(body, empty, true).map(({ path }) => path);
    expect(of({ quota: { storage: '6Gi' } })).toEqual([]);
    expect(of({ quota: { storage: '7Gi' } })).toEqual([['quota', 'storage']]);
    expect(of({ registry: { storage: '7Gi' } })).toEqual([
      ['registry', 'storage'],
    ]);
  });
});
