export { endOf, toDay } from './days';
export { ExpiryField } from './ExpiryField';
export type { ExpiryDraft } from './ExpiryField';
export { useExpiryText } from './useExpiryText';
