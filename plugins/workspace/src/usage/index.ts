export { UnknownUsageCard } from './UnknownUsageCard';
export { UsageCard } from './UsageCard';
