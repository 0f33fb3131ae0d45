export { useAddressFlag } from './useAddressFlag';
export { useAddressParams } from './useAddressParams';
export { useQuiet } from './useQuiet';
export { useTypedSearch } from './useTypedSearch';
