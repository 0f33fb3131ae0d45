import { HeaderMetadataItem } from '@backstage/ui';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts, CopyButton } from '../../components';
import { WorkspaceHealth } from '../../health';
import { Member } from '../../members/Member';
import { roleText } from '../list/roleText';
import { ownerOf } from './ownerOf';

/** What the header tells of a workspace: what addresses call it, how it stands and whose it is. */
export function useHeaderFacts(view: WorkspaceView): HeaderMetadataItem[] {
  const t = useTexts();
  const owner = ownerOf(view);
  return [
    {
      label: t('pages.workspace.name'),
      value: <CopyName name={view.name} />,
    },
    { label: t('health.label'), value: <WorkspaceHealth workspace={view} /> },
    ...(owner
      ? [
          {
            label: t('pages.workspace.owner'),
            value: (
              <Typography variant="body2">
                <Member member={owner} />
              </Typography>
            ),
          },
        ]
      : []),
    { label: t('pages.workspace.role'), value: roleText(t, view.user) },
  ];
}

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
    name: { overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceCopyName' },
);

/** The name that commands and addresses know the workspace by, to be copied. */
function CopyName({ name }: { name: string }) {
  const t = useTexts();
  const classes = useStyles();
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <span className={classes.name}>{name}</span>
      <CopyButton text={name} label={t('pages.workspace.copyName', { name })} />
    </Typography>
  );
}
