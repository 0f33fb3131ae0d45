import { ReactNode } from 'react';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { CopyButton, useTexts } from '../../components';

const WRAPPED = { overflowWrap: 'anywhere', marginBottom: 0 } as const;

/** The title of a bucket's page, with its name, to be copied, and what can be done with the bucket. */
export function BucketHead(props: {
  name: string;
  title?: string;
  children?: ReactNode;
}) {
  const { name, title, children } = props;
  const t = useTexts();
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      alignItems="flex-start"
      justifyContent="space-between"
      gridGap={16}
      mb={2}
    >
      <Box minWidth={0} flex="1 1 260px">
        <Typography variant="h4" component="h2" style={WRAPPED}>
          {title ?? t('buckets.page.untitled', { name })}
        </Typography>
        <Typography color="textSecondary" component="div" style={WRAPPED}>
          {name}{' '}
          <CopyButton text={name} label={t('buckets.copyName', { name })} />
        </Typography>
      </Box>
      <Box display="flex" flexWrap="wrap" gridGap={8}>
        {children}
      </Box>
    </Box>
  );
}
