export { SessionsTab } from './SessionsTab';
