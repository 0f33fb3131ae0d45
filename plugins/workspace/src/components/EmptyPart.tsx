import { ReactNode } from 'react';
import Box from '@material-ui/core/Box';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';

/** Says of a part of a page why there is nothing, and what to do next. */
export function EmptyPart(props: {
  title: string;
  description: string;
  /** A button or link that leads on. */
  action?: ReactNode;
}) {
  const { title, description, action } = props;
  return (
    <Paper>
      <Box px={3} py={6} textAlign="center">
        <Typography variant="h5" component="h2" gutterBottom>
          {title}
        </Typography>
        <Typography>{description}</Typography>
        {action && <Box mt={3}>{action}</Box>}
      </Box>
    </Paper>
  );
}
