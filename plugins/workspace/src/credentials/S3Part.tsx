import { useId, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { useTexts } from '../components';
import { Part } from './Part';
import { S3Panel } from './S3Panel';
import { useSnippetBuckets, UsableBucket } from './useSnippetBuckets';

/** The S3 keys of a workspace, once they are there. */
export function S3Part({ view }: { view: WorkspaceView }) {
  const { name, status, storage } = view;
  const blocked = storage.credential_clashes?.some(
    ({ secret }) => secret !== `${name}-oauth-client`,
  );
  const t = useTexts();
  const buckets = useSnippetBuckets(view);
  const [chosen, setChosen] = useState<string>();
  const bucket = buckets.find(each => each.name === chosen) ?? buckets.at(0);
  return (
    <Part
      title={t('credentials.s3.title')}
      description={t('credentials.s3.description')}
    >
      {status === 'ready' ? (
        <>
          {bucket && (
            <BucketField
              buckets={buckets}
              chosen={bucket.name}
              onChoose={setChosen}
            />
          )}
          <S3Panel workspace={name} bucket={bucket} />
        </>
      ) : (
        <Alert severity="info">
          {t(
            blocked ? 'credentials.clash.notReady' : 'credentials.s3.notReady',
          )}
        </Alert>
      )}
    </Part>
  );
}

function BucketField(props: {
  buckets: readonly UsableBucket[];
  chosen: string;
  onChoose: (bucket: string) => void;
}) {
  const { buckets, chosen, onChoose } = props;
  const t = useTexts();
  return (
    <TextField
      select
      id={useId()}
      size="small"
      variant="outlined"
      margin="dense"
      label={t('credentials.s3.bucket')}
      helperText={t('credentials.s3.bucketHelp')}
      value={chosen}
      onChange={event => onChoose(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {buckets.map(({ name, permission }) => (
        <option key={name} value={name}>
          {permission
            ? t('credentials.s3.shared', {
                bucket: name,
                permission: t(`access.permission.${permission}`),
              })
            : name}
        </option>
      ))}
    </TextField>
  );
}
