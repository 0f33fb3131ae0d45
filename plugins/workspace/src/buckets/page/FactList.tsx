import { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: 0,
      padding: theme.spacing(2, 2.5),
      display: 'grid',
      gridTemplateColumns: 'minmax(8em, 12em) 1fr',
      gap: theme.spacing(1, 2),
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
    },
    name: {
      ...theme.typography.body2,
      color: theme.palette.text.secondary,
    },
    value: {
      ...theme.typography.body2,
      margin: 0,
      minWidth: 0,
      whiteSpace: 'pre-line',
    },
  }),
  { name: 'WorkspaceFactList' },
);

/** Facts by name; those without a value are left out. */
export function FactList(props: {
  label: string;
  facts: readonly (readonly [string, ReactNode])[];
}) {
  const classes = useStyles();
  return (
    <Paper component="section" aria-label={props.label}>
      <dl className={classes.root}>
        {props.facts.map(([name, value]) =>
          value ? (
            <Fact key={name} name={name} classes={classes}>
              {value}
            </Fact>
          ) : null,
        )}
      </dl>
    </Paper>
  );
}

function Fact(props: {
  name: string;
  classes: Record<'name' | 'value', string>;
  children: ReactNode;
}) {
  const { name, classes, children } = props;
  return (
    <>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value}>{children}</dd>
    </>
  );
}
