export { CredentialsTab } from './CredentialsTab';
