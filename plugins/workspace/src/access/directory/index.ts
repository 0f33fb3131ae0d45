export { DirectoryPart } from './DirectoryPart';
