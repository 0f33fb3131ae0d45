export { StatusError } from './store/StatusError';
export type * from './store/types';
