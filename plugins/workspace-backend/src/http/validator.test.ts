import { EditWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { createValidator } from './validator';

const validate = createValidator<EditWorkspace>('EditWorkspace');

describe('createValidator', () => {
  it('drops members that the schema does not name, at every depth, and those that are null', () => {
    const body = JSON.parse(
      '{"add_buckets":[{"name":"a","color":1,"lifecycle_rules":[{"target":"*","mode":"Delete","min_age":"1d","at":null,"x":{}}]}],"add_memberships":null,"__proto__":{"admin":true},"other":[]}',
    );
    expect(validate(body)).toEqual({
      value: {
        add_buckets: [
          {
            name: 'a',
            lifecycle_rules: [{ target: '*', mode: 'Delete', min_age: '1d' }],
          },
        ],
      },
    });
  });

  it('tells all problems at once, each at its field', () => {
    expect(
      validate({
        add_memberships: [{ member: 7, role: 'boss' }, 'dan'],
        add_buckets: [
          {
            discoverable: 'yes',
            lifecycle_rules: [{ target: '*', mode: 'Delete', at: 'today' }],
          },
        ],
      }),
    ).toEqual({
      problems: expect.arrayContaining([
        {
          path: ['add_memberships', 0, 'member'],
          message: 'must be a text',
        },
        {
          path: ['add_memberships', 0, 'role'],
          message: 'must be one of owner, admin, user',
        },
        { path: ['add_memberships', 1], message: 'must be an object' },
        { path: ['add_buckets', 0, 'name'], message: 'is required' },
        {
          path: ['add_buckets', 0, 'discoverable'],
          message: 'must be true or false',
        },
        {
          path: ['add_buckets', 0, 'lifecycle_rules', 0, 'at'],
          message: 'must be a time with its zone, like 2026-03-01T09:00:00Z',
        },
      ]),
    });
  });

  it.each([undefined, 'text', 7, [[]]])('refuses %p as a body', body => {
    expect(validate(body)).toEqual({
      problems: [{ path: [], message: 'must be an object' }],
    });
  });

  it('names just the first problem of a large body', () => {
    expect(
      validate({ add_memberships: Array(480_000).fill(0), add_buckets: 7 }),
    ).toEqual({
      problems: [
        {
          path: ['add_memberships'],
          message: 'must have at most 1000 entries',
        },
      ],
    });
    const rules = Array(1_000).fill(0);
    const buckets = Array(400).fill({ name: 'a', lifecycle_rules: rules });
    expect(validate({ add_buckets: buckets })).toEqual({
      problems: [
        {
          path: ['add_buckets', 0, 'lifecycle_rules', 0],
          message: 'must be an object',
        },
      ],
    });
  });

  it('repeats no more of an unknown name than one can read', () => {
    const patch = createValidator('ChangeWorkspace');
    const result = patch({ ['x'.repeat(1_000)]: 1 });
    expect(result).toEqual({
      problems: [
        {
          path: [`${'x'.repeat(100)}…`],
          message: 'is not a known field; leave it out',
        },
      ],
    });
  });

  it('lists no more problems than one can read', () => {
    const result = validate({ add_buckets: Array(900).fill(7) });
    expect('problems' in result && result.problems).toHaveLength(100);
  });
});
