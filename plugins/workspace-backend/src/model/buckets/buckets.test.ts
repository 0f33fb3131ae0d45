import { GRANT_NOTES } from '../access/accessNotes';
import { changeBucket, removeBucket } from './buckets';
import { BUCKET_TEXTS_ANNOTATION, bucketTextsIn } from './bucketTexts';
import { Edit, KubernetesObject } from '../kubernetes';

const maps = { bucketName: 'maps', discoverable: true, future: 1 };
const grant = (bucketName: string, grantee: string) => ({
  bucketName,
  grantee,
  permission: 'ReadOnly',
});
const spec = {
  principal: 'lab',
  buckets: [maps, 'odd', { bucketName: 'lab' }],
  bucketAccessRequests: [{ bucketName: 'maps' }],
  bucketAccessGrants: [
    grant('maps', 'a'),
    grant('lab', 'a'),
    grant('maps', 'b'),
  ],
};

function storage(annotations?: Record<string, string>): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: { name: 'lab', ...(annotations && { annotations }) },
    spec,
  };
}

const withTexts = (texts: object) =>
  storage({
    'example.org/kept': 'x',
    [BUCKET_TEXTS_ANNOTATION]: JSON.stringify(texts),
  });

function textsAfter(edit: Edit, before: KubernetesObject) {
  const { annotations = {} } = edit(before)!.metadata;
  const text = annotations[BUCKET_TEXTS_ANNOTATION];
  return text === undefined ? undefined : JSON.parse(text);
}

describe('changeBucket', () => {
  it('changes what is given, and nothing else', () => {
    const change = { discoverable: false, lifecycle_rules: [] };
    expect(changeBucket('maps', change)(storage())).toEqual({
      ...storage(),
      spec: {
        ...spec,
        buckets: [
          { ...maps, discoverable: false, lifecycleRules: [] },
          'odd',
          { bucketName: 'lab' },
        ],
      },
    });
    expect(changeBucket('lab', {})(storage())).toEqual(storage());
  });

  it('keeps texts in the annotation, and takes them out of it', () => {
    const before = withTexts({ lab: { title: 'Lab' } });
    const set = changeBucket('maps', { title: ' Maps ', contact: 'bob' });
    expect(textsAfter(set, before)).toEqual({
      lab: { title: 'Lab' },
      maps: { title: 'Maps', contact: 'bob' },
    });
    const clear = changeBucket('lab', { title: null });
    expect(clear(before)?.metadata.annotations).toEqual({
      'example.org/kept': 'x',
    });
  });

  it('drops texts of buckets that are gone, and what cannot be read', () => {
    const set = changeBucket('maps', { title: 'Maps' });
    const kept = { maps: { title: 'Maps' } };
    expect(textsAfter(set, withTexts({ gone: { title: 'x' } }))).toEqual(kept);
    const garbled = storage({ [BUCKET_TEXTS_ANNOTATION]: '{"maps":' });
    expect(textsAfter(set, garbled)).toEqual(kept);
  });

  it('refuses texts beyond 64 KiB together, at the field, but lets them shrink', () => {
    const full = withTexts({ lab: { future: 'x'.repeat(64 * 1024) } });
    const set = changeBucket('maps', { description: 'x' });
    expect(() => set(full)).toThrow(
      expect.objectContaining({
        statusCode: 422,
        fields: [
          { path: ['description'], message: expect.stringContaining('64 KiB') },
        ],
      }),
    );
    expect(() => changeBucket('maps', { title: '' })(full)).not.toThrow();
    expect(() =>
      changeBucket('maps', { discoverable: true })(full),
    ).not.toThrow();
  });

  it('finds no bucket that is not there', () => {
    expect(() => changeBucket('odd', { title: 'x' })(storage())).toThrow(
      "no bucket 'odd'",
    );
  });
});

describe('removeBucket', () => {
  it('takes out the bucket, the grants of it and its texts, and nothing else', () => {
    const before = withTexts({
      maps: { title: 'Maps' },
      lab: { title: 'Lab' },
    });
    const after = removeBucket('maps')(before);
    expect(after?.spec).toEqual({
      ...spec,
      buckets: ['odd', { bucketName: 'lab' }],
      bucketAccessGrants: [grant('lab', 'a')],
    });
    expect(textsAfter(removeBucket('maps'), before)).toEqual({
      lab: { title: 'Lab' },
    });
  });

  it('takes out what was noted of the grants of it', () => {
    const note = (bucket: string) => ({ bucket, grantee: 'a', comment: 'x' });
    const before = storage({
      [GRANT_NOTES]: JSON.stringify([note('maps'), note('lab')]),
    });
    const after = removeBucket('maps')(before)?.metadata.annotations;
    expect(after).toEqual({ [GRANT_NOTES]: JSON.stringify([note('lab')]) });
    const none = removeBucket('lab')({
      ...before,
      metadata: { name: 'lab', annotations: after },
    });
    expect(none?.metadata.annotations).toEqual({});
  });

  it('finds no bucket that is not there', () => {
    expect(() => removeBucket('nope')(storage())).toThrow("no bucket 'nope'");
  });
});

describe('bucketTextsIn', () => {
  it('reads what makes sense of a foreign annotation', () => {
    const { annotations = {} } = withTexts({
      maps: { title: 'Maps', description: 7 },
      lab: 'odd',
    }).metadata;
    expect([...bucketTextsIn(annotations)]).toEqual([
      ['maps', { title: 'Maps' }],
      ['lab', {}],
    ]);
    const texts = (value: string) =>
      bucketTextsIn({ [BUCKET_TEXTS_ANNOTATION]: value }).size;
    expect(['[]', '7', 'null', '{', ''].map(texts)).toEqual([0, 0, 0, 0, 0]);
  });
});
