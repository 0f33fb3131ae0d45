import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { OWN_PREFIX } from '../annotations';
import { fieldsOf } from '../foreign';
import { TEXT_NAMES, TextChanges, Texts, textsOf, withTexts } from '../texts';

/** Our annotation on a Storage: the texts of its buckets, a JSON map from bucket to texts. */
export const BUCKET_TEXTS_ANNOTATION = `${OWN_PREFIX}bucket-texts`;

/** An object's annotations hold 256 KiB at most, all together. */
const MAX_BYTES = 64 * 1024;

type Annotations = Readonly<Record<string, string>>;

/** The texts of each bucket, by its name; what is odd is left out. */
export function bucketTextsIn(
  annotations: Annotations,
): ReadonlyMap<string, Texts> {
  return new Map(
    Object.entries(read(annotations)).map(([bucket, texts]) => [
      bucket,
      textsOf(fieldsOf(texts)),
    ]),
  );
}

/**
 * The annotation after changes of one bucket's texts, without those of buckets that are gone.
 *
 * @returns what to set; `undefined` for an annotation that is to go
 * @throws UnprocessableError where all texts together become too long
 */
export function withBucketTexts(
  annotations: Annotations,
  bucket: string,
  changes: TextChanges,
  buckets: ReadonlySet<string>,
): { [BUCKET_TEXTS_ANNOTATION]: string | undefined } {
  const all = read(annotations);
  const texts = withTexts(fieldsOf(all[bucket]), changes);
  const kept = Object.entries({ ...all, [bucket]: texts }).filter(
    ([name, each]) => buckets.has(name) && Object.keys(fieldsOf(each)).length,
  );
  if (kept.length === 0) return { [BUCKET_TEXTS_ANNOTATION]: undefined };
  const value = JSON.stringify(Object.fromEntries(kept));
  const given = TEXT_NAMES.find(name => changes[name]?.trim());
  if (given && Buffer.byteLength(value) > MAX_BYTES) {
    throw UnprocessableError.field(
      [given],
      `The texts of all buckets of this workspace would take more than ${
        MAX_BYTES / 1024
      } KiB together; shorten some.`,
    );
  }
  return { [BUCKET_TEXTS_ANNOTATION]: value };
}

function read(annotations: Annotations): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(annotations[BUCKET_TEXTS_ANNOTATION] ?? '{}'));
  } catch {
    return {};
  }
}
