import { isError } from '@backstage/errors';
import { z } from 'zod';
import { statusWords } from '../model/openWords';

/** Fit for callers and logs: the API server quotes what it refuses. */
const words = z.string().transform(statusWords);

const statusSchema = z.object({
  kind: z.literal('Status'),
  code: z.number().optional().catch(undefined),
  message: words.optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  details: z
    .object({
      name: z.string().optional(),
      kind: z.string().optional(),
      retryAfterSeconds: z.number().optional(),
      causes: z
        .array(
          z.object({
            reason: z.string().optional(),
            message: words.optional(),
            field: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional()
    .catch(undefined),
});

/** The `Status` object with which Kubernetes explains a refusal. */
export type KubernetesStatus = z.infer<typeof statusSchema>;

/** The Status in an answer or an ERROR event, if it is one. */
export function parseStatus(value: unknown): KubernetesStatus | undefined {
  return statusSchema.safeParse(value).data;
}

/** The API server answered, and not with success. */
export class ApiFault extends Error {
  readonly name = 'ApiFault';

  constructor(
    /** The HTTP status. */
    readonly code: number,
    readonly status?: KubernetesStatus,
    /** Seconds. */
    readonly retryAfter?: number,
  ) {
    super(
      `Kubernetes answered ${code}${
        status?.message ? `: ${status.message}` : ''
      }`,
    );
  }

  /** From a refusal's body: JSON of a Status, or whatever a proxy in between says. */
  static fromAnswer(code: number, body: string, retryAfter?: string): ApiFault {
    const status = parseStatus(parseJson(body));
    const header = Number.parseInt(retryAfter ?? '', 10);
    return new ApiFault(
      code,
      status,
      Number.isNaN(header) ? status?.details?.retryAfterSeconds : header,
    );
  }

  /** From the object of a watch's ERROR event. */
  static fromEvent(object: unknown): ApiFault {
    const status = parseStatus(object);
    return new ApiFault(
      status?.code ?? 500,
      status,
      status?.details?.retryAfterSeconds,
    );
  }

  /** What we knew is too old to go on from: list again. */
  get expired(): boolean {
    return (
      this.code === 410 ||
      this.status?.reason === 'Expired' ||
      this.status?.reason === 'Gone'
    );
  }

  /** The resource itself is unknown to the cluster, rather than one object of it. */
  get missingDefinition(): boolean {
    return this.code === 404 && !this.status?.details?.name;
  }
}

/** No usable answer: refused, cut, timed out, or not Kubernetes at all. */
export class ConnectionFault extends Error {
  readonly name = 'ConnectionFault';

  constructor(
    /** A word for the cause: `ECONNREFUSED`, `TIMEOUT`, … */
    readonly code: string,
    throughProxy = false,
  ) {
    const way = throughProxy ? ' through the proxy' : '';
    super(`Kubernetes cannot be reached${way} (${code})`);
  }

  /** From whatever `fetch` threw. Takes codes only: other texts may quote what was sent or received. */
  static from(error: unknown, throughProxy?: boolean): ConnectionFault {
    let each: unknown = error;
    for (let depth = 0; isError(each) && depth < 5; depth++) {
      if (typeof each.code === 'string') {
        return new ConnectionFault(each.code, throughProxy);
      }
      each = each.cause;
    }
    const code = isError(error) ? error.name : 'unknown';
    return new ConnectionFault(code, throughProxy);
  }
}

/** No kubeconfig, or none that can be used. Its message names files and contexts: it is for the log alone. */
export class KubeConfigFault extends Error {
  readonly name = 'KubeConfigFault';
}

/** Nothing to sign in with: a plugin or file that the kubeconfig names fails. */
export class CredentialsFault extends Error {
  readonly name = 'CredentialsFault';

  /**
   * @param message - names commands and files: it is for the log alone
   * @param forAnyone - what anybody may read
   */
  constructor(message: string, readonly forAnyone: string) {
    super(message);
  }
}

/**
 * What anybody may read of a fault: neither addresses nor paths nor names of the cluster, which Kubernetes' own words
 * hold. Those are in the fault's message, for the log.
 */
export function publicWords(fault: unknown): string {
  if (fault instanceof ConnectionFault) return fault.message;
  if (fault instanceof KubeConfigFault) {
    return 'This plugin has no kubeconfig that it can use; the log of the backend says why';
  }
  if (fault instanceof CredentialsFault) {
    return `${fault.forAnyone}; the log of the backend says more`;
  }
  if (!(fault instanceof ApiFault)) {
    return 'Kubernetes answers in a way that this plugin does not understand';
  }
  switch (fault.code) {
    case 401:
      return 'Kubernetes does not accept the credentials of this plugin';
    case 403:
      return 'Kubernetes gives the service account of this plugin too few rights';
    default:
      return `Kubernetes answered ${fault.code}`;
  }
}

/** JSON or `undefined`; the parser's own error would quote the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
