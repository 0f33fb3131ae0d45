import { useState } from 'react';
import {
  fieldProblemsOf,
  NewMember,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useChangeMembers } from '../api';
import { FormDialog, PreviewPart, useTexts } from '../components';
import { namesIn, withNames } from './names';
import { PeopleField } from './PeopleField';
import { PeopleNotes } from './PeopleNotes';
import { GivenRole, RoleField } from './RoleField';
import { problemsByMember, usePeopleNotes } from './usePeopleNotes';

interface Draft {
  people: string[];
  /** Typed, and no entry yet. */
  typed: string;
  role: GivenRole;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Adds members, one or a whole list of them, or gives those who are there another role: all of it, or nothing. */
export function AddMembersDialog(props: {
  view: WorkspaceView;
  onDone: (added: NewMember[]) => void;
  onClose: () => void;
}) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const change = useChangeMembers(view.name);
  const [problems, setProblems] = useState(NOBODY);
  const { control, handleSubmit, setValue, setError } = useForm<Draft>({
    defaultValues: { people: [], typed: '', role: 'user' },
  });
  const [people, typed, role] = useWatch({
    control,
    name: ['people', 'typed', 'role'],
  });
  const { memberships } = view.datalab;
  const named = withNames(people, namesIn(typed));
  const notes = usePeopleNotes({ names: people, role, memberships, problems });
  const members = named.map(member => ({ member, role }));

  const onSubmit = handleSubmit(async () => {
    try {
      await change.run({ set: members });
      onDone(members);
    } catch (error) {
      const found = problemsByMember(fieldProblemsOf(error), 'set', named);
      setProblems(found);
      setValue('people', named);
      setValue('typed', '');
      if (found.size === 0) return;
      setError('people', { message: t('create.membersProblem') });
      change.reset();
    }
  });

  return (
    <FormDialog
      title={t('members.add.title')}
      submit={t('members.add.submit')}
      submitting={t('members.add.submitting')}
      busy={change.busy}
      error={change.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="people"
        rules={{
          validate: () => {
            if (named.length === 0) return t('members.nameProblem.empty');
            return (
              notes.every(({ isProblem }) => !isProblem) ||
              t('create.membersProblem')
            );
          },
        }}
        render={({ field, fieldState }) => (
          <PeopleField
            value={field.value}
            onChange={field.onChange}
            typed={typed}
            onTyped={text => setValue('typed', text)}
            inputRef={field.ref}
            label={t('members.add.people')}
            error={fieldState.error?.message}
            required
            focused
          />
        )}
      />
      <PeopleNotes notes={notes} />
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <RoleField value={field.value} onChange={field.onChange} />
        )}
      />
      {named.length > 0 && (
        <PreviewPart
          change={api => api.changeMembers(view.name, { set: members })}
          input={[named, role]}
        />
      )}
    </FormDialog>
  );
}
