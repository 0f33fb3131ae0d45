import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: 0,
      padding: theme.spacing(1.5),
      overflow: 'auto',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.6,
    },
  }),
  { name: 'WorkspaceSnippet' },
);

/** Ready-made text; long lines scroll, also by keyboard. */
export function Snippet(props: { label: string; children: string }) {
  const classes = useStyles();
  return (
    <pre
      className={classes.root}
      role="group"
      aria-label={props.label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
      tabIndex={0}
    >
      <code>{props.children}</code>
    </pre>
  );
}
