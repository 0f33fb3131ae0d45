import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { MemberRow } from './memberRows';

/** A member by the name that people know, with a link to the catalog where it has a page. */
export function MemberName({ row }: { row: MemberRow }) {
  const t = useTexts();
  const { member, displayName, email, inCatalog, isYou } = row;
  const details = [displayName && member, email].filter(Boolean).join(' · ');
  return (
    <div>
      {inCatalog ? (
        <EntityRefLink
          entityRef={{ kind: 'user', namespace: 'default', name: member }}
          hideIcon
        >
          {displayName ?? member}
        </EntityRefLink>
      ) : (
        member
      )}
      {isYou && ` (${t('members.you')})`}
      {details && (
        <Typography variant="body2" color="textSecondary" component="div">
          {details}
        </Typography>
      )}
    </div>
  );
}
