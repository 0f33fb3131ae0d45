import { StoreType } from '../api/types';
import { compareQuantities, parseQuantity } from '../quantities';
import { NameProblem } from './problem';

/** Operators name what they make after a store and put more behind it, in labels of 63 characters at most. */
const MAX_STORE_NAME_LENGTH = 40;
const MIN_STORE_SIZE = '1Mi';

/**
 * What keeps a text from being the name of a store of this type; `undefined` when it may be one: a DNS label that
 * starts with a letter (RFC 1035), and for a database with underscores, too.
 *
 * @public
 */
export function storeNameProblem(
  type: StoreType,
  name: string,
): NameProblem | undefined {
  if (!name) {
    return {
      code: 'store-name.empty',
      message: 'A store needs a name; use letters and digits.',
    };
  }
  if (name.length > MAX_STORE_NAME_LENGTH) {
    return {
      code: 'store-name.too-long',
      message: `A store name has at most ${MAX_STORE_NAME_LENGTH} characters; shorten it.`,
      params: { max: MAX_STORE_NAME_LENGTH },
    };
  }
  if (type === 'database') {
    return /^[a-z]([a-z0-9_-]*[a-z0-9])?$/.test(name)
      ? undefined
      : {
          code: 'store-name.database-characters',
          message:
            'A database name starts with a lower-case letter (a-z), continues with letters, digits, hyphens and underscores, and ends with a letter or digit; change anything else.',
        };
  }
  return /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(name)
    ? undefined
    : {
        code: 'store-name.characters',
        message:
          'A store name starts with a lower-case letter (a-z), continues with letters, digits and hyphens, and ends with a letter or digit; change anything else.',
      };
}

/**
 * What keeps a text from being the size of a store; `undefined` when it may be one: a Kubernetes quantity from 1Mi.
 *
 * @public
 */
export function storeSizeProblem(size: string): NameProblem | undefined {
  const quantity = parseQuantity(size);
  if (!quantity) {
    return {
      code: 'store-size.no-quantity',
      message: "A size is a number followed by a unit, like '5Gi'.",
    };
  }
  return compareQuantities(quantity, parseQuantity(MIN_STORE_SIZE)!) < 0
    ? {
        code: 'store-size.too-small',
        message: `A store has at least ${MIN_STORE_SIZE}; choose a greater size.`,
        params: { min: MIN_STORE_SIZE },
      }
    : undefined;
}
