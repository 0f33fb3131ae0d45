import { FormEvent, useId, useState } from 'react';
import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useWorkspaceMutation } from '../../api';
import { FormDialog, PreviewPart, useTexts } from '../../components';
import { granteeOf, nameOfGrantee } from './nameOfGrantee';

/** Takes a decision back, and says before who loses what. */
export function RevokeDialog(props: {
  workspace: string;
  grant: AccessGrant;
  /** Told of the decision as it was. */
  onDone: (before: AccessGrant) => void;
  onClose: () => void;
}) {
  const { workspace, onDone, onClose } = props;
  const t = useTexts();
  const id = useId();
  const [grant] = useState(props.grant);
  const { bucket, permission, state, requested } = grant;
  const name = nameOfGrantee(grant);
  const grantee = granteeOf(grant);
  const revoking = useWorkspaceMutation((api, _: void) =>
    api.revokeGrant(workspace, bucket, grantee),
  );
  const loses = state === 'granted' && requested;
  const isOffer = state === 'granted' && !requested;
  const titles = {
    granted: isOffer ? 'titleOffer' : 'title',
    denied: 'titleDenial',
    expired: 'title',
  } as const;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await revoking.run();
      onDone(grant);
    } catch {
      // The dialog shows it.
    }
  };

  return (
    <FormDialog
      title={t(`access.revoke.${titles[state]}`, { workspace: name, bucket })}
      descriptionId={id}
      submit={t(isOffer ? 'access.revoke.submitOffer' : 'access.revoke.submit')}
      submitting={t(
        isOffer ? 'access.revoke.submittingOffer' : 'access.revoke.submitting',
      )}
      destructive={loses}
      busy={revoking.busy}
      error={revoking.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <div id={id}>
        <Typography paragraph>
          {loses
            ? t('access.revoke.losesAll', {
                workspace: name,
                bucket,
                permission: t(`access.permission.${permission}`),
              })
            : t('access.revoke.noLoss')}
        </Typography>
        {requested && (
          <Typography paragraph>{t('access.revoke.stands')}</Typography>
        )}
      </div>
      <PreviewPart
        change={api => api.revokeGrant(workspace, bucket, grantee)}
        input={grantee}
      />
    </FormDialog>
  );
}
