import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import Alert from '@material-ui/lab/Alert';
import { RecordedNote } from '../credentials/RecordedNote';
import { may, useCopy, useTexts } from '../components';
import { useReveals } from '../credentials/reason';
import { useReveal } from '../credentials/useReveal';
import { useRevealFailureText } from '../credentials/useRevealFailureText';

/** What is asked for as which: providers take the S3 keys. */
const VALUES = { access: 'userName', secret: 'password' } as const;

/** Says how to sign in to sessions that ask for the S3 keys, and copies these without showing them. */
export function SignInHint({ view }: { view: WorkspaceView }) {
  const { name, status, datalab } = view;
  const t = useTexts();
  const api = useReveals();
  const failureText = useRevealFailureText();
  const { busy, error, take } = useReveal(() =>
    api.revealCredentials(name, { s3: true }),
  );
  const { copied, failed, copy } = useCopy();
  if (datalab.session_sign_in !== 'credentials') return null;
  const mayCopy = status === 'ready' && may(view, 'VIEW_BUCKET_CREDENTIALS');
  const copyValue = (key: keyof typeof VALUES) =>
    copy(key, async () => (await take())?.s3?.[key]);
  const outcome = () => {
    if (error) return failureText(error);
    if (failed) return t('sessions.signIn.notCopied');
    return (
      copied && (
        <>
          {t('sessions.signIn.copied')}
          <RecordedNote view={view} />
        </>
      )
    );
  };
  return (
    <Alert severity="info" icon={false}>
      <Typography variant="body2">
        {t(
          mayCopy
            ? 'sessions.signIn.explained'
            : 'sessions.signIn.explainedWithout',
        )}
      </Typography>
      {mayCopy &&
        (['access', 'secret'] as const).map(key => (
          <Button
            key={key}
            size="small"
            startIcon={<CopyIcon />}
            disabled={busy}
            onClick={() => copyValue(key)}
          >
            {t(`sessions.signIn.copy.${VALUES[key]}`)}
          </Button>
        ))}
      <Typography component="span" variant="body2" role="status">
        {outcome()}
      </Typography>
    </Alert>
  );
}
