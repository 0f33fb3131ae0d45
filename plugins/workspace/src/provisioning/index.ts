export { ProvisioningPanel } from './ProvisioningPanel';
export { SessionCauses } from './SessionCauses';
