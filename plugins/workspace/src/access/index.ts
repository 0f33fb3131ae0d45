export { AccessOverview } from './AccessOverview';
