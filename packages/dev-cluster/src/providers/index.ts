export { startProviders } from './startProviders';
export type { ProviderOptions, Providers } from './startProviders';
