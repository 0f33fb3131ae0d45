import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useTexts } from '../components';
import { storesRouteRef } from '../routes';
import { Part } from './Part';
import { StorePanel } from './StorePanel';

/** The credentials of each store; what is closed is forgotten. */
export function StoresPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { name: workspace, datalab } = view;
  const storesPage = useRouteRef(storesRouteRef)({ name: workspace });
  return (
    <Part
      title={t('credentials.stores.title')}
      description={t(
        datalab.stores.length > 0
          ? 'credentials.stores.description'
          : 'credentials.stores.none',
      )}
    >
      {datalab.stores.map(store => (
        <Accordion
          key={`${store.type}/${store.name}`}
          variant="outlined"
          TransitionProps={{ unmountOnExit: true }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />}>
            <Typography>
              <strong>{store.name}</strong> · {t(`stores.type.${store.type}`)}
            </Typography>
          </AccordionSummary>
          <AccordionDetails>
            <Box width="100%" minWidth={0}>
              <StorePanel workspace={workspace} store={store} />
            </Box>
          </AccordionDetails>
        </Accordion>
      ))}
      <Box mt={2}>
        <Link to={storesPage} variant="body1">
          {t('credentials.stores.link')}
        </Link>
      </Box>
    </Part>
  );
}
