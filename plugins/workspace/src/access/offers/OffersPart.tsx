import {
  AccessOffer,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import {
  DataTable,
  may,
  useChangeFailureText,
  useTexts,
} from '../../components';
import { useAnswerOffer } from './useAnswerOffer';
import { useOfferColumns } from './useOfferColumns';

/** Buckets that others grant to the workspace, which has not requested them: in effect with one click, or declined. */
export function OffersPart(props: {
  view: WorkspaceView;
  offers: AccessOffer[];
}) {
  const { view, offers } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { verbs, busy, error } = useAnswerOffer(view.name);
  const columns = useOfferColumns(
    busy,
    may(view, 'MANAGE_BUCKETS') ? verbs : undefined,
  );
  if (offers.length === 0 && !error) return null;
  return (
    <section aria-label={t('access.offers.title')}>
      {error && (
        <Box mb={2}>
          <Alert severity="error">{failureText(error)}</Alert>
        </Box>
      )}
      <DataTable
        title={t('access.offers.title')}
        columns={columns}
        rows={offers}
        rowKey={({ bucket }) => bucket}
        initialSort={{ column: 'state', direction: 'desc' }}
        searchLabel={t('access.offers.search')}
        empty={t('access.offers.empty')}
      />
    </section>
  );
}
