import { SelectableCell, useTexts } from '../components';
import { MemberName } from './MemberName';
import { MemberRow } from './memberRows';

/** A member; to be selected where they can be changed together with others. */
export function MemberCell(props: {
  row: MemberRow;
  selected: boolean;
  onSelect?: (member: string, isSelected: boolean) => void;
}) {
  const { row, selected, onSelect } = props;
  const { member, displayName = member } = row;
  const t = useTexts();
  return (
    <SelectableCell
      label={t('members.select.one', { member: displayName })}
      selected={selected}
      onSelect={onSelect && (isSelected => onSelect(member, isSelected))}
    >
      <MemberName row={row} />
    </SelectableCell>
  );
}
