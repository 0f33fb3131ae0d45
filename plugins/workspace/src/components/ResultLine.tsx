import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';

/** What came of the last action, e.g. “Bucket a is added.”; read out when it changes. */
export function ResultLine({ children }: { children: string }) {
  return (
    <Box minHeight="2em" px={2} pt={0.5}>
      <Typography role="status" variant="body2">
        {children}
      </Typography>
    </Box>
  );
}
