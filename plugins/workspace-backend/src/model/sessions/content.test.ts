import { AddContent } from '@eoepca/backstage-plugin-workspace-common';
import {
  addContent,
  contentOf,
  MAX_CONTENT,
  removeContent,
  replaceContent,
  takesContent,
} from './content';
import { Edit } from '../kubernetes';

const datalab = (files?: unknown) => ({
  apiVersion: 'pkg.internal/v1beta2',
  kind: 'Datalab',
  metadata: { name: 'lab' },
  spec: { users: ['alice'], ...(files !== undefined && { files }) },
});

const after = (edit: Edit, files?: unknown) =>
  (edit(datalab(files))?.spec as { files?: unknown } | undefined)?.files;

const COURSE = {
  git: { url: 'https://example.org/course', ref: 'main' },
  path: 'course',
};
const ODD = [
  'text',
  null,
  { git: { url: 'https://example.org/a' } },
  { git: { url: 'https://example.org/a', ref: 'b' }, http: { url: 'x' } },
  { s3: { bucket: 'b' }, path: 'b' },
];

const idsOf = (files: unknown) =>
  contentOf(datalab(files), true).map(({ id }) => id);

describe('contentOf', () => {
  it('reads what is declared', () => {
    const entry = {
      ...COURSE,
      includePaths: ['/notebooks/**'],
      excludePaths: ['*.md'],
      newRootPath: 'notebooks',
      secretRef: { name: 'token' },
    };
    const told = {
      id: expect.any(String),
      type: 'git',
      url: 'https://example.org/course',
      ref: 'main',
      path: 'course',
      include_paths: ['/notebooks/**'],
      exclude_paths: ['*.md'],
      new_root_path: 'notebooks',
    };
    expect(contentOf(datalab([entry]), true)).toEqual([
      { ...told, secret: 'token' },
    ]);
    expect(contentOf(datalab([entry]), false)).toEqual([told]);
  });

  it('tells no credentials of an address', () => {
    const url = 'https://me:secret@example.org/a.zip?token=secret';
    const told = contentOf(datalab([{ http: { url } }]), true);
    expect(told).toMatchObject([{ url: 'https://example.org/a.zip' }]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('shows what it does not know as custom', () => {
    expect(contentOf(datalab(ODD), true)).toEqual(
      ODD.map(() => ({ id: expect.any(String), type: 'custom' })),
    );
  });

  it.each([[undefined], [null], [{}], ['text']])('is empty for %j', files => {
    expect(contentOf(datalab(files), true)).toEqual([]);
  });

  it('identifies an entry by what is in it, in any order', () => {
    const { git, path } = COURSE;
    const [id] = idsOf([COURSE]);
    expect(idsOf([{ path, git: { ref: git.ref, url: git.url } }])).toEqual([
      id,
    ]);
    expect(idsOf([{ ...COURSE, path: 'other' }])).not.toEqual([id]);
  });
});

describe('addContent', () => {
  const NEW: AddContent = {
    type: 'git',
    url: 'https://example.org/course',
    ref: 'main',
    path: 'course',
    include_paths: ['a/**'],
    exclude_paths: [],
  };

  it.each([[undefined], [null], [ODD]])('keeps what is there: %j', files => {
    expect(after(addContent(NEW), files)).toEqual([
      ...(files ?? []),
      { ...COURSE, includePaths: ['a/**'] },
    ]);
  });

  it('refuses the same source at the same path, and no other', () => {
    expect(() => after(addContent(NEW), [COURSE])).toThrow(/already/);
    expect(after(addContent({ ...NEW, path: 'again' }), [COURSE])).toHaveLength(
      2,
    );
    const root = { git: COURSE.git };
    expect(() => after(addContent({ ...NEW, path: '.' }), [root])).toThrow(
      /already/,
    );
  });

  it('refuses one too many', () => {
    const files = Array.from({ length: MAX_CONTENT }, (_, index) => ({
      image: { url: `example.org/${index}` },
    }));
    expect(() => after(addContent(NEW), files)).toThrow(/at most/);
  });
});

describe('replaceContent', () => {
  const [id] = idsOf([COURSE]);
  const NEXT = {
    type: 'git',
    url: 'https://example.org/course',
    ref: 'v2',
    path: 'course',
  } as const;

  it('puts content in the place of the entry', () => {
    expect(after(replaceContent(id, NEXT), [...ODD, COURSE])).toEqual([
      ...ODD,
      { git: { url: NEXT.url, ref: 'v2' }, path: 'course' },
    ]);
  });

  it('leaves an entry as it is whose Secret would go elsewhere', () => {
    const secret = { ...COURSE, secretRef: { name: 'token' } };
    const [other] = idsOf([secret]);
    expect(() => after(replaceContent(other, NEXT), [secret])).toThrow(
      /secretRef.*remove it and add it again/,
    );
  });

  it('refuses what another entry is, and what someone else has changed', () => {
    const next = { git: { url: NEXT.url, ref: 'v2' }, path: 'course' };
    expect(() => after(replaceContent(id, NEXT), [COURSE, next])).toThrow(
      /already/,
    );
    expect(() => after(replaceContent(id, NEXT), [next])).toThrow(
      /someone changed it/,
    );
  });
});

describe('takesContent', () => {
  it.each([
    [undefined, true],
    [new Set(['files', 'users']), true],
    [new Set(['users']), false],
  ])('with the fields %p is %p', (fields, takes) => {
    expect(takesContent(fields)).toBe(takes);
  });
});

describe('removeContent', () => {
  it('removes the entry, and leaves all others as they are', () => {
    const files = [...ODD, COURSE];
    const [id] = idsOf([COURSE]);
    expect(after(removeContent(id), files)).toEqual(ODD);
  });

  it('removes nothing in place of what someone else has changed', () => {
    const [id] = idsOf([COURSE]);
    expect(() =>
      after(removeContent(id), [{ ...COURSE, path: 'other' }]),
    ).toThrow(/someone changed it/);
  });
});
