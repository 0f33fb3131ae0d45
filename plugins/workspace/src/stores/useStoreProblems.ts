import {
  storeNameProblem,
  storeSizeProblem,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** What is wrong with a store's name or size; undefined when nothing is. */
export interface StoreProblems {
  ofName: (type: StoreType, name: string) => string | undefined;
  ofSize: (size: string) => string | undefined;
}

/** Says what is wrong with the fields of a store in the user's language. */
export function useStoreProblems(): StoreProblems {
  const t = useTexts();
  return {
    ofName: (type, name) => {
      const problem = storeNameProblem(type, name);
      switch (problem?.code) {
        case 'store-name.empty':
          return t('stores.nameProblem.empty');
        case 'store-name.too-long':
          return t('stores.nameProblem.tooLong', {
            max: String(problem.params?.max),
          });
        case 'store-name.database-characters':
          return t('stores.nameProblem.databaseCharacters');
        case 'store-name.characters':
          return t('stores.nameProblem.characters');
        default:
          return problem?.message;
      }
    },
    ofSize: size => {
      const problem = storeSizeProblem(size);
      switch (problem?.code) {
        case 'store-size.no-quantity':
          return t('stores.sizeProblem.noQuantity');
        case 'store-size.too-small':
          return t('stores.sizeProblem.tooSmall', {
            min: String(problem.params?.min),
          });
        default:
          return problem?.message;
      }
    },
  };
}
