import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useTexts } from '../components';
import { ValueId } from './snippets/types';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0 },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    name: {
      ...theme.typography.body2,
      width: '12em',
      color: theme.palette.text.secondary,
    },
    value: {
      margin: 0,
      flex: '1 1 12em',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      wordBreak: 'break-all',
    },
  }),
  { name: 'WorkspaceValueList' },
);

/** The single values of credentials, each with a button that copies it. */
export function ValueList(props: {
  values: readonly (readonly [ValueId, string])[];
  busy: boolean;
  onCopy: (value: ValueId) => void;
}) {
  const { values, busy, onCopy } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {values.map(([id, value]) => (
        <div key={id} className={classes.row}>
          <dt className={classes.name}>{t(`credentials.value.${id}`)}</dt>
          <dd className={classes.value}>
            <code>{value}</code>
            <IconButton
              size="small"
              disabled={busy}
              aria-label={t('credentials.panel.copyValue', {
                value: t(`credentials.value.${id}`),
              })}
              onClick={() => onCopy(id)}
            >
              <CopyIcon fontSize="small" />
            </IconButton>
          </dd>
        </div>
      ))}
    </dl>
  );
}
