import Box from '@material-ui/core/Box';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../../components';

const ROWS = [1, 2, 3, 4, 5];

/** The shape of a table before there is anything to show in it. */
export function TableSkeleton(props: { label: string }) {
  return (
    <Paper aria-busy>
      <VisuallyHidden role="status">{props.label}</VisuallyHidden>
      <Box p={2}>
        <Skeleton width="30%" height={40} />
        {ROWS.map(row => (
          <Skeleton key={row} height={36} />
        ))}
      </Box>
    </Paper>
  );
}
