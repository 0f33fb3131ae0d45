import { readFileSync } from 'fs';
import { join } from 'path';
import { z } from 'zod';

const call = z.object({
  as: z.string(),
  method: z.string(),
  path: z.string(),
  body: z.unknown().optional(),
  status: z.number(),
  response: z.unknown(),
});

const read = z.object({
  kube: z.literal('read'),
  ref: z.string(),
  status: z.number(),
  spec: z.unknown().optional(),
});

const recording = z.object({
  name: z.string(),
  objects: z.array(
    z.object({ ref: z.string(), object: z.record(z.string(), z.unknown()) }),
  ),
  steps: z.array(z.union([call, read])),
});

export type Recording = z.infer<typeof recording>;
export type RecordedCall = z.infer<typeof call>;
export type RecordedStep = Recording['steps'][number];

/** A scenario by its folder and the name of its file, without `.json`. */
export function loadRecording(folder: string, name: string): Recording {
  const text = readFileSync(join(folder, `${name}.json`), 'utf8');
  return recording.parse(JSON.parse(text));
}

/** A title for a step. */
export function titleOf(step: RecordedStep): string {
  return 'kube' in step
    ? `cluster has ${step.ref}`
    : `${step.as}: ${step.method} ${step.path} ${JSON.stringify(
        step.body ?? '',
      ).slice(0, 100)}`;
}

/** The claims of the token that a recorded caller holds; `undefined` for one without a token. */
export function claimsOf(caller: string) {
  if (caller === 'anonymous') return undefined;
  if (caller === 'admin') {
    return {
      preferred_username: 'root',
      resource_access: { 'workspace-api': { roles: ['admin'] } },
    };
  }
  const [username, ...grants] = caller.split(':');
  return {
    preferred_username: username,
    resource_access: Object.fromEntries(
      grants.map(grant => {
        const [workspace, roles] = grant.split('=');
        return [workspace, { roles: roles.split(',') }];
      }),
    ),
  };
}
