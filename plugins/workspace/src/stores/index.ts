export { StoresTab } from './StoresTab';
