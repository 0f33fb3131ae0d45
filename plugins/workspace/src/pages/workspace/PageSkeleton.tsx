import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../../components';

const CARDS = ['members', 'buckets', 'sessions', 'storage'];

/** The shape of the overview before there is anything to show in it. */
export function PageSkeleton(props: { label: string }) {
  return (
    <div aria-busy>
      <VisuallyHidden role="status">{props.label}</VisuallyHidden>
      <Grid container spacing={3}>
        {CARDS.map(card => (
          <Grid item xs={12} sm={6} lg={3} key={card}>
            <Skeleton variant="rect" height={160} />
          </Grid>
        ))}
      </Grid>
    </div>
  );
}
