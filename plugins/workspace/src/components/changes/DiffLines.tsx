import { makeStyles } from '@material-ui/core/styles';
import { diffLines } from 'diff';
import { stringify } from 'yaml';
import { useTexts } from '../useTexts';
import { VisuallyHidden } from '../VisuallyHidden';

const useStyles = makeStyles(
  theme => ({
    lines: {
      margin: 0,
      padding: theme.spacing(1),
      maxHeight: 320,
      overflow: 'auto',
      fontSize: theme.typography.caption.fontSize,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      whiteSpace: 'pre-wrap',
      wordBreak: 'break-word',
    },
    added: { borderLeft: `4px solid ${theme.palette.success.main}` },
    removed: {
      borderLeft: `4px solid ${theme.palette.error.main}`,
      textDecoration: 'line-through',
    },
    same: { borderLeft: '4px solid transparent' },
    line: { display: 'block', paddingLeft: theme.spacing(1) },
  }),
  { name: 'WorkspaceDiffLines' },
);

/** How many lines around a change are shown. */
const CONTEXT = 2;

interface Line {
  kind: 'added' | 'removed' | 'same';
  text: string;
}

/** What differs between two values, as lines of YAML with a few around; nothing where they say the same. */
export function linesBetween(before: unknown, after: unknown): Line[] {
  const [old, present] = [before, after].map(value =>
    value === undefined ? '' : stringify(value, { sortMapEntries: true }),
  );
  const lines = diffLines(old, present).flatMap(part => {
    const added = part.added ? 'added' : 'same';
    const kind = part.removed ? 'removed' : added;
    return part.value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): Line => ({ kind, text }));
  });
  const changed = lines.flatMap(({ kind }, at) =>
    kind === 'same' ? [] : [at],
  );
  return lines.filter((_, at) =>
    changed.some(other => Math.abs(other - at) <= CONTEXT),
  );
}

const SIGN = { added: '+', removed: '−', same: ' ' };

/** What changes from one value to another, as YAML. */
export function DiffLines(props: {
  label: string;
  before: unknown;
  after: unknown;
}) {
  const { label, before, after } = props;
  const t = useTexts();
  const classes = useStyles();
  const lines = linesBetween(before, after);
  if (lines.length === 0) {
    return <p>{t('common.changes.none')}</p>;
  }
  return (
    <pre
      className={classes.lines}
      role="group"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
      tabIndex={0}
    >
      {lines.map(({ kind, text }, at) => (
        <code key={at} className={`${classes.line} ${classes[kind]}`}>
          {kind !== 'same' && (
            <VisuallyHidden>{t(`common.changes.${kind}`)}</VisuallyHidden>
          )}
          <span aria-hidden>{SIGN[kind]} </span>
          {text}
        </code>
      ))}
    </pre>
  );
}
