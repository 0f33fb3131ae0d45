import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';

/** What came of the last action, e.g. “Bucket a is added.”; read out when it changes. */
export function ResultLine({ children }: { children: string }) {
  return (
    <Box pb={children ? 1 : 0}>
      <Typography role="status" variant="body2">
        {children}
      </Typography>
    </Box>
  );
}
