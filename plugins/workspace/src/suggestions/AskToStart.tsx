import {
  Suggestion,
  suggestionLimitOf,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Person } from '../members/Person';
import { useSuggest, useSuggestions } from '../api';
import {
  InlineError,
  RelativeTime,
  useChangeFailureText,
  useTexts,
} from '../components';
import { Deciders, decidersOf } from './Deciders';
import { OwnPending } from './OwnPending';
import { useTellSuggested } from './useTellSuggested';
import { useWithdrawSuggestion } from './useWithdrawSuggestion';

/** For members who can't start a stopped session: asks those who can, and says who they are and what came of it. */
export function AskToStart(props: { view: WorkspaceView; session: string }) {
  const { view, session } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { data } = useSuggestions(view.name);
  const suggestion = useSuggest(view.name);
  const withdrawal = useWithdrawSuggestion();
  const tellSuggested = useTellSuggested();
  const own = data?.find(each => each.own && each.session === session);
  const isPending = own && !own.dismissed_at;
  const error = suggestion.error ?? withdrawal.error;

  const ask = async () => {
    // Not disabled meanwhile: that would take the keyboard's place away.
    if (suggestion.busy) return;
    try {
      tellSuggested(await suggestion.run({ kind: 'start-session', session }));
    } catch {
      // Shown below.
    }
  };

  return (
    <Box mt={1}>
      {own && <Standing suggestion={own} />}
      {!isPending && <WhoStarts view={view} />}
      {error && <InlineError>{failureText(error)}</InlineError>}
      {suggestionLimitOf(suggestion.error)?.of === 'member' && (
        <OwnPending workspace={view.name} onWithdrawn={suggestion.reset} />
      )}
      <Box mt={1}>
        {isPending ? (
          <Button
            size="small"
            variant="outlined"
            disabled={withdrawal.busy}
            aria-label={t('suggestions.withdrawOf', {
              what: t('suggestions.start', { session }),
            })}
            onClick={() => withdrawal.withdraw(own)}
          >
            {t('suggestions.withdraw')}
          </Button>
        ) : (
          <Button
            size="small"
            variant="outlined"
            color="primary"
            aria-label={t('suggestions.ask.actionOf', { session })}
            onClick={ask}
          >
            {t(
              suggestion.busy
                ? 'suggestions.ask.asking'
                : 'suggestions.ask.action',
            )}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Whom to ask, with a link to each. */
function WhoStarts({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const people = decidersOf(view);
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {people.length > 0 ? (
        <>
          {t('suggestions.ask.people')} <Deciders members={people} />
        </>
      ) : (
        t('suggestions.ask.peopleUnknown')
      )}
    </Typography>
  );
}

function Standing({ suggestion }: { suggestion: Suggestion }) {
  const { suggested_at: at } = suggestion;
  const { dismissed_by: by, dismissed_at: dismissed } = suggestion;
  const t = useTexts();
  return (
    <Typography variant="body2" component="div" role="status">
      {dismissed && by ? (
        <>
          {t('suggestions.ask.dismissed')} <Person identity={by} /> (
          <RelativeTime time={dismissed} />)
        </>
      ) : (
        <>
          {t('suggestions.ask.pending')} (<RelativeTime time={at} />)
        </>
      )}
    </Typography>
  );
}
