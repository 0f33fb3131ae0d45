import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { UserProfile } from './userProfiles';

/** A person of the catalog, in a list to choose from. */
export function PersonOption({ user }: { user: UserProfile }) {
  return (
    <Box minWidth={0}>
      <Typography variant="body1" noWrap>
        {user.displayName ?? user.name}
      </Typography>
      <Typography variant="body2" color="textSecondary" noWrap>
        {[user.name, user.email].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
