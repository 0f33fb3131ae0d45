import Button from '@material-ui/core/Button';
import { SelectionBar, useTexts } from '../../components';

interface InboxSelectionBarProps {
  selected: number;
  total: number;
  busy: boolean;
  onSelectAll: (all: boolean) => void;
  onGrant: () => void;
  onDeny: () => void;
}

/** Selects all that waits, and decides on what is selected. */
export function InboxSelectionBar(props: InboxSelectionBarProps) {
  const { selected, total, busy, onSelectAll, onGrant, onDeny } = props;
  const t = useTexts();
  return (
    <SelectionBar
      label={t('access.inbox.selectAll')}
      selected={selected}
      total={total}
      onSelectAll={onSelectAll}
    >
      <Button
        variant="contained"
        color="primary"
        disabled={busy}
        onClick={onGrant}
      >
        {t('access.inbox.grantSelected', { total: String(selected) })}
      </Button>
      <Button variant="outlined" disabled={busy} onClick={onDeny}>
        {t('access.inbox.denySelected', { total: String(selected) })}
      </Button>
    </SelectionBar>
  );
}
