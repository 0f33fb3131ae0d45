import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import { devApp } from './devApp';
// This is an app of its own.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';

if (window.location.pathname === '/') {
  window.history.replaceState(null, '', '/workspaces');
}

ReactDOM.createRoot(document.getElementById('root')!).render(
  devApp.createRoot(),
);
