export { OpenPage } from './OpenPage';
