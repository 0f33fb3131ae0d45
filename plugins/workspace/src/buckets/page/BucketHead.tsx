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
  const copy = (
    <CopyButton text={name} label={t('buckets.copyName', { name })} />
  );
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
        <Box display="flex" alignItems="center" gridGap={4}>
          <Typography variant="h4" component="h2" style={WRAPPED}>
            {title ?? t('buckets.page.untitled', { name })}
          </Typography>
          {!title && copy}
        </Box>
        {title && (
          <Typography color="textSecondary" component="div" style={WRAPPED}>
            {name} {copy}
          </Typography>
        )}
      </Box>
      <Box display="flex" flexWrap="wrap" gridGap={8}>
        {children}
      </Box>
    </Box>
  );
}
