export { ExpiredSignIn } from './ExpiredSignIn';
