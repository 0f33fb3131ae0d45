import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Person } from '../members/Person';
import { useSuggestions } from '../api';
import {
  InlineError,
  RelativeTime,
  useChangeFailureText,
  useTexts,
} from '../components';
import { useDismiss } from './useDismiss';

/** Which members want a stopped session started, for those who can start it. */
export function StartSuggestions(props: {
  view: WorkspaceView;
  session: string;
}) {
  const { view, session } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { data = [] } = useSuggestions(view.name);
  const { dismiss, busy, error } = useDismiss();
  const what = t('suggestions.start', { session });
  return (
    <>
      {data
        .filter(each => each.session === session && each.may_decide)
        .map(each => (
          <Box
            key={each.id}
            display="flex"
            flexWrap="wrap"
            alignItems="center"
            justifyContent="space-between"
            mt={1}
          >
            <Typography variant="body2" component="div">
              <Person identity={each.suggested_by} />{' '}
              {t('suggestions.ask.asked')} (
              <RelativeTime time={each.suggested_at} />)
            </Typography>
            <Button
              size="small"
              disabled={busy}
              aria-label={t('suggestions.dismissOf', { what })}
              onClick={() => dismiss(each)}
            >
              {t('suggestions.dismiss')}
            </Button>
          </Box>
        ))}
      {error && <InlineError>{failureText(error)}</InlineError>}
    </>
  );
}
