import { ReactNode, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { DangerDialog } from './DangerDialog';
import { dangerSteps, DangerStep } from './dangerSteps';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
      padding: theme.spacing(2, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    text: { flex: '1 1 240px' },
    danger: { color: theme.palette.error.main },
  }),
  { name: 'WorkspaceDangerZone' },
);

/** What cannot simply be taken back; nothing for those who may do none of it. */
export function DangerZone({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const [step, setStep] = useState<DangerStep>();
  const steps = dangerSteps(view);
  if (steps.length === 0) {
    return null;
  }
  return (
    <SettingsSection title={t('settings.danger.heading')}>
      {steps.map(each => (
        <DangerRow
          key={each}
          title={t(`settings.danger.${each}.title`)}
          explained={t(`settings.danger.${each}.explained`)}
          isFinal={each === 'delete'}
          onClick={() => setStep(each)}
        >
          {t(`settings.danger.${each}.action`)}
        </DangerRow>
      ))}
      {step && <DangerDialog view={view} step={step} onChange={setStep} />}
    </SettingsSection>
  );
}

function DangerRow(props: {
  title: string;
  explained: string;
  isFinal: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const { title, explained, isFinal, onClick, children } = props;
  const classes = useStyles();
  return (
    <Box className={classes.row}>
      <div className={classes.text}>
        <Typography variant="subtitle2" component="h3">
          {title}
        </Typography>
        <Typography variant="body2">{explained}</Typography>
      </div>
      <Button
        variant="outlined"
        className={isFinal ? classes.danger : undefined}
        onClick={onClick}
      >
        {children}
      </Button>
    </Box>
  );
}
