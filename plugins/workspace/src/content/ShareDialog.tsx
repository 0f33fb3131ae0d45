import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import { ResultLine, useCopy, useTexts } from '../components';
import { markdownLink } from './openLink';

/** A link that opens a repository, also in Markdown for its README. */
export function ShareDialog(props: {
  name: string;
  link: string;
  onClose: () => void;
}) {
  const { name, link, onClose } = props;
  const t = useTexts();
  const id = useId();
  const { copied, failed, copy } = useCopy();
  const outcome = () => {
    if (failed) return t('content.share.copyFailed');
    return copied ? t('content.share.copied') : '';
  };
  const texts = [
    [t('content.share.link'), link],
    [
      t('content.share.markdown'),
      markdownLink(t('content.share.markdownText'), link),
    ],
  ];
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <DialogTitle id={`${id}-title`}>
        {t('content.share.title', { name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText color="textPrimary">
          {t('content.share.description')}
        </DialogContentText>
        {texts.map(([label, text]) => (
          <TextField
            key={label}
            id={`${id}-${label}`}
            label={label}
            value={text}
            multiline
            fullWidth
            variant="outlined"
            margin="dense"
            InputProps={{
              readOnly: true,
              endAdornment: (
                <Button
                  size="small"
                  aria-label={t('content.share.copyOf', { what: label })}
                  onClick={() => copy(label, async () => text)}
                >
                  {t('content.share.copy')}
                </Button>
              ),
            }}
          />
        ))}
        <ResultLine>{outcome()}</ResultLine>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
