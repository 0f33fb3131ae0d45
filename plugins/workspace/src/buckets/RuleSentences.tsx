import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import { useRuleSentence, useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li + li': { marginTop: theme.spacing(0.5) },
    },
  }),
  { name: 'WorkspaceRuleSentences' },
);

/** A bucket's lifecycle rules in words. */
export function RuleSentences(props: { rules: readonly LifecycleRule[] }) {
  const t = useTexts();
  const classes = useStyles();
  const sentence = useRuleSentence();
  return props.rules.length === 0 ? (
    <>{t('buckets.noRules')}</>
  ) : (
    <ul className={classes.list}>
      {props.rules.map(rule => (
        <li key={rule.target}>{sentence(rule)}</li>
      ))}
    </ul>
  );
}
