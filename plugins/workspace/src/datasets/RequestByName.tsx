import Button from '@material-ui/core/Button';
import { useTexts } from '../components';

/** What is not on the list, and how to get at it. */
export function RequestByName({ onRequest }: { onRequest?: () => void }) {
  const t = useTexts();
  return (
    <>
      {t('datasets.private')}
      {onRequest && (
        <>
          {' '}
          <Button size="small" color="primary" onClick={onRequest}>
            {t('datasets.requestByName')}
          </Button>
        </>
      )}
    </>
  );
}
