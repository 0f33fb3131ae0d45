export { CREATE_QUERY, useCreating } from './useCreating';
