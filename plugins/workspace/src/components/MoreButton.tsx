import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { useTexts } from './useTexts';

interface MoreButtonProps {
  hasMore: boolean;
  loadingMore: boolean;
  /** Fetches the next page. */
  more: () => void;
}

/** Fetches the next page of a list, where there is one. */
export function MoreButton({ hasMore, loadingMore, more }: MoreButtonProps) {
  const t = useTexts();
  if (!hasMore) return null;
  return (
    <Box px={2.5} py={2}>
      <Button variant="outlined" disabled={loadingMore} onClick={more}>
        {t(loadingMore ? 'common.more.busy' : 'common.more.action')}
      </Button>
    </Box>
  );
}
