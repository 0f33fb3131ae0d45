import { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';

/** Why something failed, beside where it was tried; read out when it appears. */
export function InlineError({ children }: { children: ReactNode }) {
  return (
    <Typography variant="body2" color="error" role="alert">
      {children}
    </Typography>
  );
}
