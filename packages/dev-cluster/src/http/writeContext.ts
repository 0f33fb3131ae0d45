import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FieldValidation, WriteContext } from '../api/types';
import { badRequest, invalid } from '../store/errors';

const VALIDATIONS: FieldValidation[] = ['Ignore', 'Warn', 'Strict'];
const LONGEST_MANAGER = 128;

/**
 * What the query of a write asks for. Warnings become headers. Throws 422 for a `dryRun` other than All, 400 for an
 * unknown `fieldValidation`.
 */
export function writeContext(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): WriteContext {
  return {
    dryRun: isDryRun(query.getAll('dryRun')),
    manager:
      query.get('fieldManager') || userAgentName(request.headers['user-agent']),
    fieldValidation: fieldValidation(query.get('fieldValidation')),
    warn: message => {
      response.appendHeader('Warning', `299 - ${JSON.stringify(message)}`);
    },
  };
}

/** Whether `dryRun=All` is asked for. */
export function isDryRun(values: string[]): boolean {
  const given = values.filter(value => value !== '');
  if (given.every(value => value === 'All')) return given.length > 0;
  const shown = JSON.stringify(given);
  throw invalid({ group: 'meta.k8s.io', resource: 'WriteOptions' }, '', [
    {
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: ${shown}: supported values: "All"`,
      field: 'dryRun',
    },
  ]);
}

function fieldValidation(value: string | null): FieldValidation {
  if (!value) return 'Warn';
  const known = VALIDATIONS.find(validation => validation === value);
  if (!known) {
    throw badRequest(
      `fieldValidation: Unsupported value: ${JSON.stringify(
        value,
      )}: supported values: "", "Ignore", "Strict", "Warn"`,
    );
  }
  return known;
}

/** `kubectl/v1.32 (linux)` is kubectl. */
function userAgentName(userAgent: string | undefined): string {
  const name = (userAgent ?? '').split('/')[0].slice(0, LONGEST_MANAGER);
  return name || 'unknown';
}
