import Button from '@material-ui/core/Button';
import { useTexts } from '../components';
import { RequestVerb } from './DatasetEntry';

/** What is not on the list, and how to get at it. */
export function RequestByName(props: {
  /** Absent where there is nobody to request it for. */
  verb?: RequestVerb;
  onRequest: () => void;
}) {
  const { verb, onRequest } = props;
  const t = useTexts();
  return (
    <>
      {t(verb === 'suggest' ? 'datasets.privateSuggest' : 'datasets.private')}
      {verb && (
        <>
          {' '}
          <Button size="small" color="primary" onClick={onRequest}>
            {t(`datasets.${verb}ByName`)}
          </Button>
        </>
      )}
    </>
  );
}
