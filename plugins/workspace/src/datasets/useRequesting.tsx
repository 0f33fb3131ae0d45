import { useState } from 'react';
import {
  AccessRequest,
  DirectoryBucket,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../api';
import { useNotice, useTexts } from '../components';
import { useTellSuggested } from '../suggestions/useTellSuggested';
import { RequestDialog } from './RequestDialog';
import { Requester, requestersOf } from './useRequesters';

/** What access is requested to: a bucket of the directory, or one whose name is to be typed. */
type About =
  | { bucket: DirectoryBucket }
  | { name: string; requesters: readonly Requester[] };

/** The dialog that requests access for one of the user's workspaces, and what is said afterwards. */
export function useRequesting(
  requesters: readonly Requester[],
  preferred: string,
) {
  const t = useTexts();
  const notice = useNotice();
  const tellSuggested = useTellSuggested();
  const [about, setAbout] = useState<About>();
  const withdrawal = useWorkspaceMutation(
    (api, { workspace, bucket }: AccessRequest) =>
      api.withdrawRequest(workspace, bucket),
  );

  const onDone = (request: AccessRequest) => {
    setAbout(undefined);
    const { bucket, workspace } = request;
    // To withdraw what was requested before, too, would take away more than this.
    const isFirst =
      about &&
      'bucket' in about &&
      about.bucket.bucket === bucket &&
      !about.bucket.access?.some(each => each.workspace === workspace);
    notice(t('access.request.done', { bucket }), {
      undo: isFirst ? () => withdrawal.run(request) : undefined,
    });
  };

  return {
    request: (bucket: DirectoryBucket) => setAbout({ bucket }),
    requestByName: (name: string) => setAbout({ name, requesters }),
    /** The dialog, while it is open. */
    dialog: about && (
      <RequestDialog
        initial={{
          bucket: 'bucket' in about ? about.bucket.bucket : about.name,
        }}
        requesters={
          'bucket' in about
            ? requestersOf(requesters, about.bucket)
            : about.requesters
        }
        preferred={preferred}
        onDone={onDone}
        onSuggested={suggestion => {
          setAbout(undefined);
          tellSuggested(suggestion);
        }}
        onClose={() => setAbout(undefined)}
      />
    ),
  };
}
