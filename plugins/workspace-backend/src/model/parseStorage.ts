import {
  bucketNameProblem,
  LifecycleRule,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { bucketTextsIn } from './buckets/bucketTexts';
import { claimsIn } from './claims';
import { madeOf } from './etag';
import {
  distinctByName,
  fieldsOf,
  foreignList,
  parseForeign,
  someText,
  Warn,
} from './foreign';
import { parseAccess } from './access/parseAccess';
import { parseConditions, parseMeta } from './parseMeta';
import { parseRollover } from './settings/parseSettings';
import { StorageResource } from './resources';
import { KubernetesObject } from './kubernetes';

const bucketSchema = z.object({
  bucketName: someText,
  discoverable: z.boolean().catch(false),
  lifecycleRules: z.unknown().optional(),
});

const ruleSchema = z.object({
  target: someText,
  mode: z.enum(['Notify', 'Delete']),
  minAge: someText.optional(),
  at: someText.optional(),
});

/**
 * Reads a Storage. What does not fit is left out with a warning; a bucket whose name no S3 server would take is
 * kept, since the workspace has to see it to mend it.
 */
export function parseStorage(
  object: KubernetesObject,
  warn: Warn,
): StorageResource | undefined {
  const meta = parseMeta(object, warn);
  if (!meta) {
    return undefined;
  }
  const spec = fieldsOf(object.spec);
  const texts = bucketTextsIn(meta.annotations);
  const rollover = parseRollover(spec);
  return madeOf(object, {
    meta,
    principal:
      parseForeign(spec.principal, someText, 'spec.principal', warn) ??
      meta.name,
    buckets: parseBuckets(spec.buckets, texts, warn),
    ...(rollover && { credentialsRollover: rollover }),
    ...parseAccess(object, meta, warn),
    conditions: parseConditions(object, 'Storage', warn),
    claims: claimsIn(meta),
  });
}

function parseBuckets(
  value: unknown,
  texts: ReturnType<typeof bucketTextsIn>,
  warn: Warn,
): StorageResource['buckets'] {
  const buckets = foreignList(value, bucketSchema, 'spec.buckets', warn).map(
    bucket => ({
      name: bucket.bucketName,
      discoverable: bucket.discoverable,
      lifecycleRules: parseRules(
        bucket.lifecycleRules,
        `lifecycleRules of bucket '${bucket.bucketName}'`,
        warn,
      ),
      ...(texts.has(bucket.bucketName) && {
        texts: texts.get(bucket.bucketName),
      }),
    }),
  );
  for (const { name } of buckets) {
    if (bucketNameProblem(name)) {
      warn(`spec.buckets holds '${name}', which is no S3 bucket name`);
    }
  }
  return distinctByName(buckets, 'spec.buckets', warn);
}

function parseRules(value: unknown, what: string, warn: Warn): LifecycleRule[] {
  return foreignList(value, ruleSchema, what, warn).map(
    ({ target, mode, minAge, at }) => ({
      target,
      mode,
      ...(minAge !== undefined && { min_age: minAge }),
      ...(at !== undefined && { at }),
    }),
  );
}
