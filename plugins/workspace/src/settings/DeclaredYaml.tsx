import { useState } from 'react';
import { Progress } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { stringify } from 'yaml';
import { useResources } from '../api';
import { ErrorBanner, ResultLine, useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({
    yaml: {
      padding: theme.spacing(1),
      maxHeight: 480,
      overflow: 'auto',
      fontSize: theme.typography.caption.fontSize,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'WorkspaceDeclaredYaml' },
);

/** A file for the browser to keep. */
function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: 'application/yaml' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** What is declared of a workspace, as `kubectl apply` takes it. */
export function DeclaredYaml({ name }: { name: string }) {
  const t = useTexts();
  const classes = useStyles();
  const { data, error, retry } = useResources(name);
  const [result, setResult] = useState('');

  if (!data) {
    return error ? <ErrorBanner error={error} onRetry={retry} /> : <Progress />;
  }
  const yaml = data.map(resource => stringify(resource)).join('---\n');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(yaml);
      setResult(t('settings.export.copied'));
    } catch {
      setResult(t('settings.export.copyFailed'));
    }
  };

  return (
    <>
      {error && <ErrorBanner error={error} stale onRetry={retry} />}
      <pre
        className={classes.yaml}
        role="group"
        aria-label={t('settings.export.label')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        tabIndex={0}
      >
        {yaml}
      </pre>
      <Box display="flex" flexWrap="wrap" gridGap={8} mb={1}>
        <Button size="small" variant="outlined" onClick={copy}>
          {t('settings.export.copy')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          onClick={() => download(`${name}.yaml`, yaml)}
        >
          {t('settings.export.download')}
        </Button>
      </Box>
      <ResultLine>{result}</ResultLine>
    </>
  );
}
