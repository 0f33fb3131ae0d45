import { Progress } from '@backstage/core-components';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Disclosure } from '../Disclosure';
import { useChangeFailureText } from '../useFailureTexts';
import { useTexts } from '../useTexts';
import { DifferenceList } from './DifferenceList';
import { differences } from './differences';
import { sheetOf } from './things';
import { usePreview } from './usePreview';

interface PreviewPartProps {
  /** The change that the dialog is about, tried out without storing anything. */
  change: (api: WorkspaceApi) => Promise<unknown>;
  /** What the change is made of, by which another one is told: JSON. */
  input: unknown;
}

/** What a change would change, in plain words and in the cluster's own. Closed at first. */
export function PreviewPart(props: PreviewPartProps) {
  const t = useTexts();
  return (
    <Disclosure label={t('common.changes.show')}>
      <Preview {...props} />
    </Disclosure>
  );
}

function Preview({ change, input }: PreviewPartProps) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { changes, error } = usePreview(change, input);
  if (error) {
    return <Typography variant="body2">{failureText(error)}</Typography>;
  }
  if (!changes) {
    return <Progress />;
  }
  if (changes.length === 0) {
    return <Typography variant="body2">{t('common.changes.none')}</Typography>;
  }
  return (
    <DifferenceList
      label={t('common.changes.list')}
      differences={changes.flatMap(({ before, after }) =>
        differences(sheetOf(before), sheetOf(after)),
      )}
      raw={changes.map(({ kind, name, before, after }) => ({
        label: `${kind} ${name}`,
        before,
        after,
      }))}
    />
  );
}
