import Step from '@material-ui/core/Step';
import StepLabel from '@material-ui/core/StepLabel';
import Stepper from '@material-ui/core/Stepper';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../components';
import { WaitStep } from './useSessionWait';

const STEPS = ['asked', 'provider', 'ready'] as const;

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2, 0), background: 'none' },
  }),
  { name: 'WorkspaceWaitSteps' },
);

function activeStep({ step }: WaitStep): number {
  switch (step) {
    case 'ready':
    case 'unsafe':
      return STEPS.length;
    case 'starting':
    case 'failed':
      return 1;
    default:
      return 0;
  }
}

/** The way to a session that is ready, and how much of it is behind. */
export function WaitSteps({ state }: { state: WaitStep }) {
  const t = useTexts();
  const classes = useStyles();
  const active = activeStep(state);
  return (
    <Stepper
      activeStep={active}
      alternativeLabel
      className={classes.root}
      role="group"
      aria-label={t('sessions.wait.steps.title')}
    >
      {STEPS.map((step, index) => (
        <Step key={step} aria-current={index === active ? 'step' : undefined}>
          <StepLabel error={index === active && state.step === 'failed'}>
            {t(`sessions.wait.steps.${step}`)}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
