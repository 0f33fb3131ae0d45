import Button from '@material-ui/core/Button';
import { SelectionBar, useTexts } from '../components';
import { GivenRole } from './RoleField';

/** Selects all members who can be changed, and changes those who are selected. */
export function MemberSelectionBar(props: {
  selected: number;
  total: number;
  busy: boolean;
  onSelectAll: (all: boolean) => void;
  onRole: (role: GivenRole) => void;
  onRemove: () => void;
}) {
  const { selected, total, busy, onSelectAll, onRole, onRemove } = props;
  const t = useTexts();
  return (
    <SelectionBar
      label={t('members.select.all')}
      selected={selected}
      total={total}
      onSelectAll={onSelectAll}
    >
      <Button
        variant="outlined"
        disabled={busy}
        onClick={() => onRole('admin')}
      >
        {t('members.select.makeAdmin', { count: selected })}
      </Button>
      <Button variant="outlined" disabled={busy} onClick={() => onRole('user')}>
        {t('members.select.makeUser', { count: selected })}
      </Button>
      <Button variant="outlined" disabled={busy} onClick={onRemove}>
        {t('members.select.remove', { count: selected })}
      </Button>
    </SelectionBar>
  );
}
