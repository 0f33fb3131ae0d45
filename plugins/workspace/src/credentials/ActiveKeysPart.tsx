import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ActiveKey,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { may, RelativeTime, useDay, useTexts } from '../components';
import { settingsRouteRef } from '../routes';
import { useRotationSentence } from './rotation';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    // Words stay whole on narrow screens; what is too wide still scrolls.
    table: {
      overflowX: 'auto',
      overflowWrap: 'normal',
      '& td, & th': {
        padding: theme.spacing(0.75, 1),
        wordBreak: 'normal',
        overflowWrap: 'normal',
      },
    },
  }),
  { name: 'WorkspaceActiveKeys' },
);

const NOT_UNDONE = ['data', 'old', 'stores', 'copies'] as const;

/** Which S3 keys work now and until when, when new ones come, and what those do not undo. */
export function ActiveKeysPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const sentence = useRotationSentence();
  const {
    name,
    storage: { active_keys: keys, credentials_rollover: rotation },
  } = view;
  const settingsPage = useRouteRef(settingsRouteRef)({ name });
  return (
    <Part title={t('credentials.age.title')}>
      <Typography paragraph>
        {sentence(rotation)} {t('credentials.age.replace')}
      </Typography>
      {keys && (
        <KeyTable
          keys={keys}
          rotated={(rotation?.interval ?? 'none') !== 'none'}
        />
      )}
      <Box mt={2}>
        <Typography variant="h6" component="h3">
          {t('credentials.age.undoTitle')}
        </Typography>
      </Box>
      <Typography component="ul">
        {NOT_UNDONE.map(what => (
          <li key={what}>{t(`credentials.age.undo.${what}`)}</li>
        ))}
      </Typography>
      {may(view, 'MANAGE_BUCKETS') && (
        <Link to={settingsPage} variant="body1">
          {t('credentials.age.settings')}
        </Link>
      )}
    </Part>
  );
}

function KeyTable(props: { keys: readonly ActiveKey[]; rotated: boolean }) {
  const { keys, rotated } = props;
  const t = useTexts();
  const classes = useStyles();
  const day = useDay();
  // Without rotation further keys are made, but the workspace's Secret never holds them.
  const notCurrent = rotated
    ? t('credentials.age.previous')
    : t('credentials.age.unused');
  return (
    <TableContainer className={classes.table}>
      <Table size="small" aria-label={t('credentials.age.caption')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('credentials.age.key')}</TableCell>
            <TableCell>{t('credentials.age.state')}</TableCell>
            <TableCell>{t('credentials.age.since')}</TableCell>
            <TableCell>{t('credentials.age.expires')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {keys.map(key => (
            <TableRow key={key.name}>
              <TableCell component="th" scope="row">
                {key.name}
              </TableCell>
              <TableCell>
                {key.current ? t('credentials.age.current') : notCurrent}
              </TableCell>
              <TableCell>
                <RelativeTime time={key.since} />
              </TableCell>
              <TableCell>
                {key.expires ? (
                  <>
                    {day(key.expires)} (
                    <RelativeTime time={key.expires} />)
                  </>
                ) : (
                  t('credentials.age.noExpiry')
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
