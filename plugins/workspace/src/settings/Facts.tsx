import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({
    facts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(8em, auto) 1fr',
      gap: theme.spacing(0.5, 3),
      margin: theme.spacing(0, 0, 2),
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
    },
    value: { margin: 0, whiteSpace: 'pre-line', wordBreak: 'break-word' },
  }),
  { name: 'WorkspaceSettingsFacts' },
);

/** What is set, for who may not change it, and why they may not. */
export function Facts(props: {
  facts: readonly (readonly [label: string, value: ReactNode])[];
  why: string;
}) {
  const { facts, why } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label} className={classes.value}>
            {value || t('settings.notSet')}
          </Fact>
        ))}
      </dl>
      <Typography variant="body2" color="textSecondary">
        {why}
      </Typography>
    </>
  );
}

function Fact(props: {
  label: string;
  className: string;
  children: ReactNode;
}) {
  const { label, className, children } = props;
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" variant="body2" className={className}>
        {children}
      </Typography>
    </>
  );
}
