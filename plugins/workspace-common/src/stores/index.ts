export * from './storeTypes';
