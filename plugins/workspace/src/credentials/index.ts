export { ClashAlert } from './ClashAlert';
export { CredentialsTab } from './CredentialsTab';
export { StorePanel } from './StorePanel';
