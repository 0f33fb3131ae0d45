import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import {
  InlineError,
  RelativeTime,
  StatusChip,
  useChangeFailureText,
  useTexts,
} from '../components';
import { useSuggestionText } from './useSuggestionText';
import { useWithdrawSuggestion } from './useWithdrawSuggestion';

/** A suggestion of the user's own, for which workspace and how it stands, and the way to take it from the list. */
export function OwnSuggestion({ suggestion }: { suggestion: Suggestion }) {
  const { workspace, suggested_at: at, dismissed_at: dismissed } = suggestion;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const what = useSuggestionText()(suggestion);
  const { withdraw, busy, error } = useWithdrawSuggestion();
  const verb = dismissed ? 'remove' : 'withdraw';
  return (
    <div>
      <StatusChip level={dismissed ? 'off' : 'pending'}>
        {t(
          dismissed ? 'suggestions.own.dismissed' : 'suggestions.own.pending',
          {
            workspace,
          },
        )}{' '}
        <RelativeTime time={dismissed ?? at} />
      </StatusChip>{' '}
      <Button
        size="small"
        disabled={busy}
        aria-label={t(`suggestions.${verb}Of`, { what })}
        onClick={() => withdraw(suggestion)}
      >
        {t(`suggestions.${verb}`)}
      </Button>
      {error && <InlineError>{failureText(error)}</InlineError>}
    </div>
  );
}
