import { useMemo } from 'react';
import { useReveals } from './reason';
import { revealed } from './revealed';
import { SecretPanel } from './SecretPanel';
import { s3Kind, SnippetBucket } from './snippets/s3';

/** The S3 keys of a workspace in all forms, with examples for one bucket. */
export function S3Panel(props: { workspace: string; bucket?: SnippetBucket }) {
  const { workspace, bucket } = props;
  const api = useReveals();
  const kind = useMemo(() => s3Kind(workspace, bucket), [workspace, bucket]);
  return (
    <SecretPanel
      kind={kind}
      reveal={async () =>
        revealed((await api.revealCredentials(workspace, { s3: true })).s3)
      }
    />
  );
}
