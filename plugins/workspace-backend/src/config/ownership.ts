import { Config } from '@backstage/config';
import { z } from 'zod';
import { section, readBy, setting } from './values';
import { Mark, Ownership } from '../model/ownership';

const mark = z
  .object({
    label: z.string().optional(),
    annotation: z.string().optional(),
    // A value that is the same for every workspace would give each the objects of all.
    value: z
      .string()
      .regex(/<name>|<principal>/, {
        error: 'expected one with <name> or <principal> in it',
      })
      .default('<name>'),
  })
  .refine(({ label, annotation }) => !label !== !annotation, {
    error: 'expected either a label or an annotation',
  })
  .transform(
    ({ label, annotation = '', value }): Mark =>
      label
        ? { on: 'labels', key: label, value }
        : { on: 'annotations', key: annotation, value },
  );

const ownership = section({
  ownership: setting(
    z
      .enum(['marks', 'name'], { error: 'expected marks or name' })
      .default('marks'),
  ),
  marks: z.array(mark).default([]),
});

/**
 * What proves whose Secrets and namespaces are: `workspace.secrets` and `workspace.namespaces`.
 *
 * @throws InputError naming the key of what makes no sense
 */
export function readOwnership(
  config: Config | undefined,
  of: 'secrets' | 'namespaces',
): Ownership {
  const { ownership: proof, marks } = readBy(ownership, config, of);
  return { proof, marks };
}
