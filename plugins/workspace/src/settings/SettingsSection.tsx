import { ReactNode, useId } from 'react';
import Box from '@material-ui/core/Box';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';

/** One part of the settings, with a heading and what it is about. */
export function SettingsSection(props: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}) {
  const { title, description, children } = props;
  const id = useId();
  return (
    <Box mb={3} maxWidth={800}>
      <Paper component="section" aria-labelledby={id}>
        <Box p={3}>
          <Typography id={id} variant="h5" component="h2" gutterBottom>
            {title}
          </Typography>
          {description && (
            <Typography variant="body2" paragraph>
              {description}
            </Typography>
          )}
          {children}
        </Box>
      </Paper>
    </Box>
  );
}
