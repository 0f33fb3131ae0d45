import { lazy, Suspense } from 'react';
import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Disclosure } from '../Disclosure';
import { useTexts } from '../useTexts';
import { Difference } from './differences';
import { useDifferenceText } from './useDifferenceText';

const DiffLines = lazy(() =>
  import('./DiffLines').then(m => ({ default: m.DiffLines })),
);

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(0.5, 0),
      paddingLeft: theme.spacing(2.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'WorkspaceDifferenceList' },
);

interface DifferenceListProps {
  label: string;
  differences: readonly Difference[];
  /** The same as it stands in the cluster, for those who know it. */
  raw: readonly { label: string; before: unknown; after: unknown }[];
}

/** What differs in plain words; the lines of the resources folded below. */
export function DifferenceList(props: DifferenceListProps) {
  const { label, differences, raw } = props;
  const t = useTexts();
  const classes = useStyles();
  const textOf = useDifferenceText();
  return (
    <>
      {differences.length > 0 ? (
        <ul className={classes.list} aria-label={label}>
          {differences.map((difference, at) => (
            <Typography key={at} component="li" variant="body2">
              {textOf(difference)}
            </Typography>
          ))}
        </ul>
      ) : (
        <Typography variant="body2">{t('common.changes.onlyRaw')}</Typography>
      )}
      <Disclosure label={t('common.changes.raw')}>
        <Suspense fallback={<Progress />}>
          {raw.map(({ label: name, before, after }) => (
            <div key={name}>
              <Typography variant="body2">{name}</Typography>
              <DiffLines label={name} before={before} after={after} />
            </div>
          ))}
        </Suspense>
      </Disclosure>
    </>
  );
}
