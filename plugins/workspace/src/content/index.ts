export { ContentTab } from './ContentTab';
