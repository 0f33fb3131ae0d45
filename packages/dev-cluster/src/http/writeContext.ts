import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FieldValidation, WriteContext } from '../api/types';
import { invalid } from '../store/errors';

const VALIDATIONS: FieldValidation[] = ['Ignore', 'Warn', 'Strict'];
/** How messages call the options of each method. */
const OPTIONS: Record<string, string> = {
  POST: 'CreateOptions',
  PUT: 'UpdateOptions',
  PATCH: 'PatchOptions',
  DELETE: 'DeleteOptions',
};
const LONGEST_MANAGER = 128;

/**
 * What the query of a write asks for. Warnings become headers. Throws 422 for values of `dryRun` and
 * `fieldValidation` that there are not.
 */
export function writeContext(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): WriteContext {
  const options = OPTIONS[request.method ?? ''] ?? 'UpdateOptions';
  return {
    dryRun: isDryRun(query.getAll('dryRun'), options),
    manager:
      query.get('fieldManager') || userAgentName(request.headers['user-agent']),
    fieldValidation: fieldValidation(query.get('fieldValidation'), options),
    warn: message => {
      response.appendHeader('Warning', `299 - ${JSON.stringify(message)}`);
    },
  };
}

/** Whether `dryRun=All` is asked for. */
export function isDryRun(values: string[], options: string): boolean {
  const given = values.filter(value => value !== '');
  if (given.every(value => value === 'All')) return given.length > 0;
  const shown = JSON.stringify(given);
  throw unsupported(options, 'dryRun', `${shown}: supported values: "All"`);
}

function fieldValidation(
  value: string | null,
  options: string,
): FieldValidation {
  if (!value) return 'Warn';
  const known = VALIDATIONS.find(validation => validation === value);
  if (known) return known;
  throw unsupported(
    options,
    'fieldValidation',
    `${JSON.stringify(
      value,
    )}: supported values: "", "Ignore", "Strict", "Warn"`,
  );
}

function unsupported(options: string, field: string, values: string) {
  return invalid({ group: 'meta.k8s.io', resource: options }, '', [
    {
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: ${values}`,
      field,
    },
  ]);
}

/** `kubectl/v1.32 (linux)` is kubectl. */
function userAgentName(userAgent: string | undefined): string {
  const name = (userAgent ?? '').split('/')[0].slice(0, LONGEST_MANAGER);
  return name || 'unknown';
}
