import { useMemo } from 'react';
import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Person } from '../../members/Person';
import {
  Column,
  RelativeTime,
  StatusChip,
  Texts,
  useExpiryText,
  useLatest,
  useTexts,
} from '../../components';
import { useSuggestionText } from '../../suggestions/useSuggestionText';

/** What may be done with a suggestion; each stays the same function. */
interface SuggestionVerbs {
  onAccept: (suggestion: Suggestion) => void;
  onDismiss: (suggestion: Suggestion) => void;
  onWithdraw: (suggestion: Suggestion) => void;
}

/**
 * The columns of what members suggest.
 *
 * @param ofOthers - whether not all of them are the user's own
 */
export function useSuggestionColumns(
  disabled: boolean,
  verbs: SuggestionVerbs,
  ofOthers: boolean,
): readonly Column<Suggestion>[] {
  const t = useTexts();
  const text = useLatest(useSuggestionText());
  const expiryText = useLatest(useExpiryText());
  const { onAccept, onDismiss, onWithdraw } = verbs;
  return useMemo(
    () => [
      {
        id: 'what',
        title: t('suggestions.column.what'),
        sortValue: each => text.current(each),
        searchText: each => `${text.current(each)} ${each.reason ?? ''}`,
        render: each => (
          <div>
            {text.current(each)}
            {each.expires_at && (
              <Typography variant="body2" color="textSecondary">
                {expiryText.current(each.expires_at)}
              </Typography>
            )}
            {each.reason && (
              <Typography variant="body2" color="textSecondary">
                {t('suggestions.reason', { text: each.reason })}
              </Typography>
            )}
          </div>
        ),
      },
      ...(ofOthers ? [whoColumn(t)] : []),
      {
        id: 'when',
        title: t('suggestions.column.when'),
        sortValue: ({ suggested_at: at }) => Date.parse(at),
        render: ({ suggested_at: at }) => <RelativeTime time={at} />,
      },
      {
        id: 'state',
        title: t('suggestions.column.state'),
        sortValue: each => t(stateOf(each)),
        searchText: each => t(stateOf(each)),
        render: each => <State suggestion={each} />,
      },
      {
        id: 'actions',
        title: t('suggestions.column.actions'),
        kind: 'actions',
        render: each => (
          <SuggestionActions
            suggestion={each}
            disabled={disabled}
            verbs={{ onAccept, onDismiss, onWithdraw }}
          />
        ),
      },
    ],
    [t, text, expiryText, disabled, ofOthers, onAccept, onDismiss, onWithdraw],
  );
}

function whoColumn(t: Texts): Column<Suggestion> {
  return {
    id: 'who',
    title: t('suggestions.column.who'),
    sortValue: ({ suggested_by: by }) => by,
    searchText: ({ suggested_by: by }) => by,
    render: ({ suggested_by: by }) => <Person identity={by} />,
  };
}

function stateOf({ dismissed_at: dismissed }: Suggestion) {
  return dismissed
    ? 'suggestions.state.dismissed'
    : 'suggestions.state.pending';
}

/** Whether it is pending and for how long yet, or who dismissed it and when. */
function State({ suggestion }: { suggestion: Suggestion }) {
  const { dismissed_by: by, dismissed_at: at, ends_at: end } = suggestion;
  const t = useTexts();
  return (
    <div>
      <StatusChip level={at ? 'off' : 'pending'}>
        {t(stateOf(suggestion))}
      </StatusChip>
      <Typography variant="body2" color="textSecondary" component="div">
        {at && by ? (
          <>
            {t('suggestions.dismissedBy')} <Person identity={by} />{' '}
            <RelativeTime time={at} />
          </>
        ) : (
          <>
            {t('suggestions.expires')} <RelativeTime time={end} />
          </>
        )}
      </Typography>
    </div>
  );
}

function SuggestionActions(props: {
  suggestion: Suggestion;
  disabled: boolean;
  verbs: SuggestionVerbs;
}) {
  const { suggestion, disabled, verbs } = props;
  const t = useTexts();
  const what = useSuggestionText()(suggestion);
  const verb = suggestion.dismissed_at ? 'remove' : 'withdraw';
  return (
    <>
      {suggestion.may_decide && (
        <>
          <Button
            size="small"
            variant="outlined"
            color="primary"
            disabled={disabled}
            aria-label={t('suggestions.acceptOf', {
              bucket: suggestion.bucket ?? '',
            })}
            onClick={() => verbs.onAccept(suggestion)}
          >
            {t('suggestions.accept')}
          </Button>
        </>
      )}
      {suggestion.may_decide && !suggestion.own && (
        <Button
          size="small"
          disabled={disabled}
          aria-label={t('suggestions.dismissOf', { what })}
          onClick={() => verbs.onDismiss(suggestion)}
        >
          {t('suggestions.dismiss')}
        </Button>
      )}
      {suggestion.own && (
        <Button
          size="small"
          disabled={disabled}
          aria-label={t(`suggestions.${verb}Of`, { what })}
          onClick={() => verbs.onWithdraw(suggestion)}
        >
          {t(`suggestions.${verb}`)}
        </Button>
      )}
    </>
  );
}
