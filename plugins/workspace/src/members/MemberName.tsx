import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { MemberRow } from './memberRows';
import { PersonName } from './PersonName';

/** A member by the name that people know, and below it what else they are known by. */
export function MemberName({ row }: { row: MemberRow }) {
  const t = useTexts();
  const { member, displayName, email, inCatalog, isYou } = row;
  const details = [displayName && member, email].filter(Boolean).join(' · ');
  return (
    <div>
      <PersonName
        member={member}
        displayName={displayName}
        inCatalog={inCatalog}
      />
      {isYou && ` (${t('members.you')})`}
      {details && (
        <Typography variant="body2" color="textSecondary" component="div">
          {details}
        </Typography>
      )}
    </div>
  );
}
