import { useId } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { Control, Controller, useWatch } from 'react-hook-form';
import { useTexts } from '../components';
import { PeopleField } from '../members/PeopleField';
import { PeopleNotes } from '../members/PeopleNotes';
import { usePeopleNotes } from '../members/usePeopleNotes';
import { NewWorkspace } from './createBody';

/** Who else is to be a member of a new workspace, and as what. */
export function MembersFields(props: {
  control: Control<NewWorkspace>;
  /** Who will own it. */
  owner?: string;
  problems: ReadonlyMap<string, string>;
  error?: string;
}) {
  const { control, owner, problems, error } = props;
  const t = useTexts();
  const id = useId();
  const [people, role] = useWatch({ control, name: ['people', 'role'] });
  const memberships = owner ? [{ member: owner, role: 'owner' as const }] : [];
  const notes = usePeopleNotes({ names: people, role, memberships, problems });
  return (
    <>
      <Controller
        control={control}
        name="people"
        rules={{
          validate: () =>
            notes.every(({ isProblem }) => !isProblem) ||
            t('create.membersProblem'),
        }}
        render={({ field }) => (
          <Controller
            control={control}
            name="typedPeople"
            render={({ field: typed }) => (
              <PeopleField
                value={field.value}
                onChange={field.onChange}
                typed={typed.value}
                onTyped={typed.onChange}
                inputRef={field.ref}
                label={t('create.members')}
                error={error}
              />
            )}
          />
        )}
      />
      <PeopleNotes notes={notes} />
      {people.length > 0 && (
        <Controller
          control={control}
          name="role"
          render={({ field: { ref, ...field } }) => (
            <TextField
              {...field}
              inputRef={ref}
              select
              fullWidth
              id={id}
              variant="outlined"
              margin="dense"
              label={t('create.role')}
              helperText={t(`members.roleExplained.${field.value}`)}
              SelectProps={{ labelId: `${id}-label` }}
              InputLabelProps={{ id: `${id}-label` }}
            >
              {(['user', 'admin'] as const).map(each => (
                <MenuItem key={each} value={each}>
                  {t(`members.role.${each}`)}
                </MenuItem>
              ))}
            </TextField>
          )}
        />
      )}
    </>
  );
}
