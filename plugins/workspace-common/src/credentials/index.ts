export * from './keyGenerations';
