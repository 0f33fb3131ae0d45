import { z } from 'zod';
import type { Objects } from '../api/Objects';
import { serviceAccountUser } from '../authorization/bindings';
import type { Authenticator } from '../authorization/Authenticator';
import { timestamp } from '../store/clock';
import { badRequest, methodNotAllowed, noSuchResource } from '../store/errors';
import { readObject } from './body';
import type { Exchange } from './Exchange';
import { respondJson } from './respond';

const KIND = 'TokenRequest';
const HOUR = 3_600;

const tokenRequest = z.object({
  spec: z
    .object({
      audiences: z.array(z.string()).nullish(),
      expirationSeconds: z
        .number()
        .int()
        .min(600)
        .nullish()
        .transform(seconds => seconds ?? HOUR),
    })
    .prefault({}),
});

/** Whether a request is for `serviceaccounts/NAME/token`. */
export function isTokenRequest({ named }: Exchange): boolean {
  const { group, plural } = named.target.definition;
  return group === '' && plural === 'serviceaccounts' && named.part === 'token';
}

/** Answers with a new token of a ServiceAccount. */
export async function answerTokenRequest(
  objects: Objects,
  authenticator: Authenticator,
  { named, request, response }: Exchange,
): Promise<void> {
  const { target, namespace, name } = named;
  if (request.method !== 'POST') throw methodNotAllowed();
  if (!namespace || !name) throw noSuchResource();
  objects.get(target, namespace, name);
  const parsed = tokenRequest.safeParse(await readObject(request, KIND));
  if (!parsed.success) {
    throw badRequest(
      `${KIND} in version "v1" cannot be handled as a ${KIND}: ${z.prettifyError(
        parsed.error,
      )}`,
    );
  }
  const { spec } = parsed.data;
  const { token, expires } = authenticator.issue(
    serviceAccountUser({ namespace, name }),
    spec.expirationSeconds,
  );
  respondJson(response, 201, {
    kind: KIND,
    apiVersion: 'authentication.k8s.io/v1',
    metadata: { name, namespace },
    spec,
    status: {
      token,
      expirationTimestamp: timestamp(expires),
    },
  });
}
