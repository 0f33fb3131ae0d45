export { BucketsTab } from './BucketsTab';
