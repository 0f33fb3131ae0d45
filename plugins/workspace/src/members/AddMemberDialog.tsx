import { useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useAddMember } from '../api';
import {
  FormDialog,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../components';
import { MemberPicker } from './MemberPicker';
import { GivenRole, RoleField } from './RoleField';
import { useMemberNameProblem } from './useMemberNameProblem';
import { isSameMember } from './userProfiles';

interface NewMember {
  member: string;
  role: GivenRole;
}

interface AddMemberDialogProps {
  view: WorkspaceView;
  onDone: (added: NewMember) => void;
  onClose: () => void;
}

/** The form's field for a field of the request. */
function fieldOf([field]: readonly (string | number)[]) {
  return field === 'member' || field === 'role' ? field : undefined;
}

/** Adds a member, or gives one that is there another role. */
export function AddMemberDialog(props: AddMemberDialogProps) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const nameProblem = useMemberNameProblem();
  const add = useAddMember(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const { control, handleSubmit, setError } = useForm<NewMember>({
    mode: 'onChange',
    defaultValues: { member: '', role: 'user' },
  });
  const [typed, role] = useWatch({ control, name: ['member', 'role'] });
  const existing = view.datalab.memberships.find(({ member }) =>
    isSameMember(member, typed.trim()),
  );

  const problemOf = (member: string) => {
    const isOwner = view.datalab.memberships.some(
      other =>
        other.role === 'owner' && isSameMember(other.member, member.trim()),
    );
    return (
      nameProblem(member) ??
      (isOwner ? t('members.add.isOwner', { member: member.trim() }) : true)
    );
  };

  const onSubmit = handleSubmit(async draft => {
    const added = { ...draft, member: draft.member.trim() };
    try {
      await add.run(added);
      onDone(added);
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, fieldOf));
    }
  });

  return (
    <FormDialog
      title={t('members.add.title')}
      submit={t(existing ? 'members.add.submitChange' : 'members.add.submit')}
      submitting={t('members.add.submitting')}
      busy={add.busy}
      error={errorAtField ? undefined : add.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="member"
        rules={{ validate: problemOf }}
        render={({ field, fieldState }) => (
          <MemberPicker
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="role"
        render={({ field, fieldState }) => (
          <RoleField
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <div role="status">
        {existing && existing.role !== 'owner' && (
          <Alert severity="info">
            {existing.role === role
              ? t('members.add.unchanged', { member: existing.member })
              : t('members.add.change', {
                  member: existing.member,
                  from: t(`members.role.${existing.role}`),
                  to: t(`members.role.${role}`),
                })}
          </Alert>
        )}
      </div>
      {typed.trim() && (
        <PreviewPart
          change={api =>
            api.addMember(view.name, { member: typed.trim(), role })
          }
          input={[typed.trim(), role]}
        />
      )}
    </FormDialog>
  );
}
