import {
  NewSuggestion,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';

/** A suggestion as it was sent: to make it once more, or to accept it as it is. */
export function bodyOf(suggestion: Suggestion): NewSuggestion {
  const { kind, session = '', bucket = '', reason } = suggestion;
  if (kind === 'start-session') return { kind, session };
  const { permission = 'ReadOnly', expires_at: end } = suggestion;
  return {
    kind,
    bucket,
    permission,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}
