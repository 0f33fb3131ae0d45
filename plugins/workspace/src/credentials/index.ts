export { CredentialsTab } from './CredentialsTab';
export { StorePanel } from './StorePanel';
