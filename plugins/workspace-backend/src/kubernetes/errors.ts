import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  FieldProblem,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  ApiFault,
  ConnectionFault,
  CredentialsFault,
  KubeConfigFault,
  KubernetesStatus,
  publicWords,
} from './faults';
import { definitionName, ResourceKind, SECRET } from '../model/kinds';

/** What was tried, for messages. */
export interface Attempt {
  readonly verb: 'get' | 'create' | 'update' | 'delete' | 'list' | 'watch';
  readonly kind: ResourceKind;
  readonly name?: string;
}

/** Seconds after which to ask again, where Kubernetes did not say so itself. */
const RETRY_AFTER = 5;
/** A kubeconfig is looked for at each try. */
const RETRY_AFTER_KUBECONFIG = 10;
const RETRY_AFTER_ADMINISTRATOR = 60;

/** As many problems as a form can show. */
const MAX_FIELDS = 20;

/** Kubernetes is at fault (HTTP 503); `retryAfter` in seconds. */
export function unavailable(
  message: string,
  retryAfter: number = RETRY_AFTER,
): ServiceUnavailableError & { retryAfter: number } {
  return Object.assign(new ServiceUnavailableError(message), { retryAfter });
}

/**
 * The one place that turns Kubernetes' faults into errors of `@backstage/errors`: the caller's faults keep the API
 * server's words, all others become ServiceUnavailableError with what to do. Errors of any other origin pass as they are.
 */
export function toBackstageError(fault: unknown, attempt: Attempt): unknown {
  if (fault instanceof ConnectionFault) {
    return unavailable(`${fault.message}; try again shortly`);
  }
  if (fault instanceof KubeConfigFault || fault instanceof CredentialsFault) {
    return unavailable(publicWords(fault), RETRY_AFTER_KUBECONFIG);
  }
  return fault instanceof ApiFault ? fromAnswer(fault, attempt) : fault;
}

function fromAnswer(fault: ApiFault, attempt: Attempt): Error {
  const words = wordsOf(fault, attempt);
  switch (fault.code) {
    case 400:
    case 413:
    case 415:
      return new InputError(words);
    case 401:
      return unavailable(
        'Kubernetes does not accept the credentials of this plugin; renew the token or certificate in its kubeconfig',
        RETRY_AFTER_ADMINISTRATOR,
      );
    case 403:
      return fromForbidden(fault, words, attempt);
    case 404:
      return fromNotFound(fault, attempt);
    case 409:
      return new ConflictError(
        fault.status?.reason === 'AlreadyExists'
          ? `${describe(attempt)} exists already`
          : `${describe(
              attempt,
            )} was changed by someone else at the same time; reload it and try again`,
      );
    case 422:
      return new UnprocessableError(words, fieldProblems(fault.status));
    case 429:
      return unavailable(
        'Kubernetes has too much to do at the moment; try again shortly',
        fault.retryAfter,
      );
    default:
      return unavailable(
        `Kubernetes failed (${fault.code}); try again shortly`,
        fault.retryAfter,
      );
  }
}

/** RBAC's refusal is the installation's fault; an admission rule's is about what the caller wants. */
function fromForbidden(
  fault: ApiFault,
  words: string,
  attempt: Attempt,
): Error {
  if (attempt.verb !== 'get' && !/ cannot \w+ resource /.test(words)) {
    return new UnprocessableError(words, fieldProblems(fault.status));
  }
  return unavailable(
    `This plugin has no right to ${attempt.verb} ${definitionName(
      attempt.kind,
    )}; give its service account that right (see deploy/)`,
    RETRY_AFTER_ADMINISTRATOR,
  );
}

function fromNotFound(fault: ApiFault, attempt: Attempt): Error {
  if (fault.missingDefinition) return missingDefinition(attempt.kind);
  const { kind, name } = fault.status?.details ?? {};
  if (kind === 'namespaces') {
    return unavailable(
      `The cluster has no namespace '${name}'; create it or correct the namespace in the configuration`,
      RETRY_AFTER_ADMINISTRATOR,
    );
  }
  return new NotFoundError(`There is no ${describe(attempt)}`);
}

/** The cluster has no such definition. */
export function missingDefinition(kind: ResourceKind) {
  return unavailable(
    `The cluster has no definition ${definitionName(kind)}; install it`,
    RETRY_AFTER_ADMINISTRATOR,
  );
}

/** The API server's own words as {@link statusWords} leaves them; none about Secrets, which it may quote. */
function wordsOf(fault: ApiFault, attempt: Attempt): string {
  const words =
    attempt.kind.plural === SECRET.plural ? undefined : fault.status?.message;
  return words ?? `Kubernetes refused to ${attempt.verb} ${describe(attempt)}`;
}

function describe({ kind, name }: Attempt): string {
  return name ? `${kind.kind} '${name}'` : kind.kind;
}

function fieldProblems(status: KubernetesStatus | undefined): FieldProblem[] {
  return (status?.details?.causes ?? [])
    .flatMap(cause =>
      cause.field && cause.message && cause.field !== '<nil>'
        ? [{ path: fieldPath(cause.field), message: cause.message }]
        : [],
    )
    .slice(0, MAX_FIELDS);
}

/** `spec.buckets[0].bucketName` → `['spec', 'buckets', 0, 'bucketName']`; a map's key may stand in brackets too. */
export function fieldPath(field: string): (string | number)[] {
  return [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(
    ([, key, member]) => {
      if (key === undefined) return member;
      return /^\d+$/.test(key) ? Number(key) : key;
    },
  );
}
