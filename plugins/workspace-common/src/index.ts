/**
 * What the browser and the server share of the workspace plugin: types, roles, permissions, names, quantities and
 * the API client. Nothing here performs input or output of its own.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './content';
export * from './credentials';
export * from './errors';
export * from './names';
export * from './permissions';
export * from './quantities';
export * from './roles';
export * from './settingFields';
export * from './signals';
export * from './storageFit';
export * from './stores';
export * from './webAddress';
